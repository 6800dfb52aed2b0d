using System.Collections.Immutable;
using FlowSim.Engine;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Serving;

/// <summary>
/// Answers questions about points, one after the other, as long as there are any. What a point gives is what a sweep or a
/// single run gives there: the same people with the same luck under every scenario.
/// </summary>
public sealed record PointServer
{
    /// <summary>The scenarios, the base of comparisons first; they hold the same people.</summary>
    public required ImmutableArray<ScenarioInput> Scenarios { get; init; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Share of parties simulated, above 0 and up to 1.</summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>Threads that run points; answers do not depend on it. Questions are read on one more.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>How to run one scenario; the simulation unless a test puts another in its place.</summary>
    public ScenarioRunner Runner { get; init; } = SimulationRun.Execute;

    /// <summary>Answers questions in their order, several being worked on side by side, until there are no more.</summary>
    /// <param name="questions">The questions; read on a thread of their own, which may wait for them.</param>
    /// <param name="pointOf">The point a question is about, or null where it is to be answered without a run.</param>
    /// <param name="answer">Takes an answer, on the calling thread; null where the question has no point.</param>
    /// <param name="drain">Takes no more questions: those of which a replicate was begun are answered, the others are not.</param>
    /// <returns>How many questions were answered.</returns>
    /// <exception cref="IOException">The questions cannot be read.</exception>
    public long Serve<T>(
        IEnumerable<T> questions, Func<T, PointQuestion?> pointOf, Action<T, PointAnswer?> answer, CancellationToken drain)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(pointOf);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        return new AnswerWork<T>(Threads, Run).Serve(questions, pointOf, answer, drain);
    }

    /// <summary>One replicate at a point.</summary>
    private ImmutableArray<PointRun> Run(PointQuestion question, int replicate, int threads, CancellationToken cancellation)
    {
        var options = new RunOptions
        {
            Seed = Seed,
            Replicate = replicate,
            Threads = threads,
            SampleShare = SampleShare,
        };
        var found = PairedReplicate.Run(
            Scenarios.Select(input => SweptScenario.Of(input.Scenario, question.Values)), options, Runner, progress: null, cancellation);
        return
        [
            .. found.Records.Select(record => new PointRun(
                record.StateHash, [.. Enumerable.Range(0, OutcomeCatalog.All.Length).Select(record.Outcomes.Total)])),
        ];
    }
}
