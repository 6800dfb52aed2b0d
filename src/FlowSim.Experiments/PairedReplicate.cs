using System.Collections.Immutable;
using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Foundation.Chance;
using FlowSim.Model;
using FlowSim.Model.Uncertainty;
using FlowSim.Results;

namespace FlowSim.Experiments;

/// <summary>One replicate of several scenarios with the same people and the same luck.</summary>
/// <param name="Records">What each scenario's run found, the base first.</param>
/// <param name="Twins">What became of the base's people under each of the other scenarios.</param>
internal sealed record PairedReplicate(ImmutableArray<ReplicateRecord> Records, ImmutableArray<FateTransitions> Twins)
{
    /// <summary>Runs all scenarios; fates are compared at once, since they are what takes the memory.</summary>
    /// <param name="scenarios">The scenarios, their uncertain numbers not yet drawn, the base first.</param>
    /// <param name="options">Seed, replicate, threads, sample.</param>
    /// <param name="run">How to run one of them.</param>
    /// <param name="progress">Told how many more days are done.</param>
    /// <param name="cancellation">Ends the replicate.</param>
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
