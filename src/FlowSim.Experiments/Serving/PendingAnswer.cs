using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace FlowSim.Experiments.Serving;

/// <summary>A question on its way to its answer: replicates are run by several threads, in any order.</summary>
/// <param name="asked">The question as it was asked.</param>
/// <param name="question">The point it is about, or null where it needs no run.</param>
/// <param name="threads">Threads inside a run.</param>
internal sealed class PendingAnswer<T>(T asked, PointQuestion? question, int threads)
{
    private readonly ImmutableArray<PointRun>[] _found = new ImmutableArray<PointRun>[question?.Replicates ?? 0];
    private readonly string?[] _failures = new string?[question?.Replicates ?? 0];
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = question?.Replicates ?? 0;

    /// <summary>The question as it was asked.</summary>
    public T Asked => asked;

    /// <summary>How many replicates it asks for.</summary>
    public int Replicates => _found.Length;

    /// <summary>Whether a replicate was begun.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether nobody will answer it: nothing of it was begun when the program was asked to stop.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>Begins a replicate, or leaves the question where nothing of it was begun and nothing may be begun any more.</summary>
    /// <returns>Whether the replicate is to be run.</returns>
    public bool TryBegin(bool mayBegin)
    {
        IsBegun |= mayBegin && !IsLeft;
        IsLeft = !IsBegun;
        return IsBegun;
    }

    /// <summary>Runs a replicate, counted from the first that was asked for.</summary>
    /// <returns>Whether it was the last.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whoever asked is told what went wrong, and the next question is answered.")]
    public bool Run(
        int replicate,
        Func<PointQuestion, int, int, CancellationToken, ImmutableArray<PointRun>> run,
        CancellationToken cancellation)
    {
        try
        {
            _found[replicate] = run(question!, question!.FirstReplicate + replicate, threads, cancellation);
        }
        catch (Exception exception)
        {
            _failures[replicate] = $"replicate {question!.FirstReplicate + replicate} failed: {exception.Message}";
        }

        return Finish();
    }

    /// <summary>Counts a replicate as done.</summary>
    /// <returns>Whether it was the last.</returns>
    public bool Finish()
    {
        if (Interlocked.Decrement(ref _left) > 0)
        {
            return false;
        }

        _done.SetResult();
        return true;
    }

    /// <summary>Waits for all replicates.</summary>
    /// <returns>What was found, or null where the question needed no run or nobody answers it.</returns>
    public PointAnswer? Wait()
    {
        if (question is null)
        {
            return null;
        }

        _done.Task.GetAwaiter().GetResult();
        return (IsLeft, _failures.FirstOrDefault(failure => failure is not null)) switch
        {
            (true, _) => null,
            (_, { } failure) => new([], failure),
            _ => new([.. _found], null),
        };
    }
}
