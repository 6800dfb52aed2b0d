using System.Collections.Immutable;
using FlowSim.Engine;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Uncertainty;
using FlowSim.Results;

namespace FlowSim.Experiments;

/// <summary>One replicate of several scenarios with the same people and common random numbers.</summary>
/// <param name="Records">The results of each scenario's run, the base first.</param>
/// <param name="Twins">The transition tables from the base to each of the other scenarios.</param>
internal sealed record PairedReplicate(ImmutableArray<ReplicateRecord> Records, ImmutableArray<FateTransitions> Twins)
{
    /// <summary>
    /// Runs all scenarios. Fates are compared at once and dropped, because they take most of the memory.
    /// </summary>
    /// <param name="scenarios">The scenarios, with their uncertain numbers not yet drawn, the base first.</param>
    /// <param name="options">Seed, replicate, threads and sample share.</param>
    /// <param name="run">Runs one scenario.</param>
    /// <param name="progress">Receives the number of days done since the last call.</param>
    /// <param name="cancellation">Stops the replicate.</param>
    public static PairedReplicate Run(
        IEnumerable<Scenario> scenarios,
        RunOptions options,
        ScenarioRunner run,
        Action<int>? progress,
        CancellationToken cancellation)
    {
        var random = new RandomSource(options.Seed, options.Replicate);
        var records = ImmutableArray.CreateBuilder<ReplicateRecord>();
        var twins = ImmutableArray.CreateBuilder<FateTransitions>();
        FateRegister? baseFates = null;
        foreach (var scenario in scenarios)
        {
            var days = new DayProgress(progress);
            var result = run(ScenarioDraw.Of(scenario, random), options, days.Report, cancellation);
            days.Report(scenario.Period.DayCount);
            records.Add(ReplicateRecord.Of(result));
            if (baseFates is null)
            {
                baseFates = result.Fates;
            }
            else
            {
                twins.Add(new(baseFates.TransitionsTo(result.Fates)));
            }
        }

        return new(records.ToImmutable(), twins.ToImmutable());
    }
}
