using System.Collections.Immutable;
using FlowSim.Engine;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Serving;

/// <summary>
/// Answers questions about points, one after the other, until there are no more. The results at a point are those of a
/// sweep or a single run there: the same people with the same random draws under every scenario.
/// </summary>
public sealed record PointServer
{
    /// <summary>The scenarios, with the base of comparisons first; they contain the same people.</summary>
    public required ImmutableArray<ScenarioInput> Scenarios { get; init; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Share of parties simulated, above 0 and up to 1.</summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>
    /// Threads that run points; answers do not depend on their number. One further thread reads the questions.
    /// </summary>
    public int Threads { get; init; } = 1;

    /// <summary>Runs one scenario; the simulation, unless a test replaces it.</summary>
    public ScenarioRunner Runner { get; init; } = SimulationRun.Execute;

    /// <summary>Answers questions in order, several of them in parallel, until there are no more.</summary>
    /// <param name="questions">The questions; read on a separate thread, which may wait for them.</param>
    /// <param name="pointOf">The point that a question is about, or null if it needs no run.</param>
    /// <param name="answer">Takes an answer, on the calling thread; null if the question has no point.</param>
    /// <param name="drain">Stops taking questions; those with a replicate already started are still answered.</param>
    /// <returns>The number of questions answered.</returns>
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
