using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace FlowSim.Experiments.Serving;

/// <summary>A question whose answer is not complete yet: each replicate is run by one thread, in any order.</summary>
/// <param name="asked">The question as the client sent it.</param>
/// <param name="question">The point it is about, or null if it needs no run.</param>
/// <param name="threads">Threads inside a run.</param>
internal sealed class PendingAnswer<T>(T asked, PointQuestion? question, int threads)
{
    private readonly ImmutableArray<PointRun>[] _found = new ImmutableArray<PointRun>[question?.Replicates ?? 0];
    private readonly string?[] _failures = new string?[question?.Replicates ?? 0];

    /// <summary>The question as the client sent it.</summary>
    public T Asked => asked;

    /// <summary>The number of replicates it asks for.</summary>
    public int Replicates => _found.Length;

    /// <summary>Runs a replicate, counted from the first one requested.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The answer says what went wrong, and serving goes on.")]
    public void Run(
        int replicate,
        Func<PointQuestion, int, int, CancellationToken, ImmutableArray<PointRun>> run,
        CancellationToken cancellation)
    {
        try
        {
            _found[replicate] = run(question!, question!.FirstReplicate + replicate, threads, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _failures[replicate] = $"replicate {question!.FirstReplicate + replicate} failed: {exception.Message}";
        }
    }

    /// <summary>The answer, once all replicates have been run; null if the question needs no run.</summary>
    public PointAnswer? Answer() => (question, _failures.FirstOrDefault(failure => failure is not null)) switch
    {
        (null, _) => null,
        (_, { } failure) => new([], failure),
        _ => new([.. _found], null),
    };
}
