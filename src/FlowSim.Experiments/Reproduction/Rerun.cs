using System.Collections.Immutable;
using FlowSim.Engine;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Experiments.Reproduction;

/// <summary>A repeated run of a stored run.</summary>
/// <param name="Run">The stored run.</param>
/// <param name="StateHash">The state hash of the repeated run.</param>
/// <param name="Differences">The outcomes that differ.</param>
public sealed record Rerun(RunReference Run, ulong StateHash, ImmutableArray<OutcomeDifference> Differences)
{
    /// <summary>Whether the state hash and all outcomes are equal, to the last bit.</summary>
    public bool IsEqual => StateHash == Run.StateHash && Differences.IsEmpty;

    /// <summary>Repeats the run.</summary>
    /// <param name="run">The stored run.</param>
    /// <param name="threads">Number of threads. Results do not depend on it.</param>
    /// <param name="runner">Runs a scenario; null for the simulation.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Rerun Of(
        RunReference run, int threads, ScenarioRunner? runner = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        var options = new RunOptions
        {
            Seed = run.Seed,
            Replicate = run.Replicate,
            Threads = threads,
            SampleShare = run.SampleShare,
        };
        var drawn = ScenarioDraw.Of(run.Scenario, new RandomSource(run.Seed, run.Replicate));
        var result = (runner ?? SimulationRun.Execute)(drawn, options, null, cancellation);
        var now = OutcomeCatalog.All.Select((outcome, index) => KeyValuePair.Create(outcome.Id, result.Outcomes.Total(index)));
        return new(run, result.StateHash, Between(run.Outcomes, [.. now]));
    }

    private static ImmutableArray<OutcomeDifference> Between(
        ImmutableArray<KeyValuePair<string, double>> stored, ImmutableArray<KeyValuePair<string, double>> now)
    {
        var before = stored.ToDictionary(StringComparer.Ordinal);
        var after = now.ToDictionary(StringComparer.Ordinal);
        return
        [
            .. from id in now.Select(outcome => outcome.Key).Union(stored.Select(outcome => outcome.Key), StringComparer.Ordinal)
               let was = before.TryGetValue(id, out var value) ? value : (double?)null
               let @is = after.TryGetValue(id, out var value) ? value : (double?)null
               where !Nullable.Equals(was, @is)
               select new OutcomeDifference(id, was, @is),
        ];
    }
}
