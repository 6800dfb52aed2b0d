using System.Collections.Immutable;
using FlowSim.Results;

namespace FlowSim.Experiments;

/// <summary>What an experiment found.</summary>
/// <param name="Scenarios">What each scenario's replicates found, the base first.</param>
/// <param name="Twins">What became of the base's people under each of the other scenarios.</param>
public sealed record ExperimentResult(ImmutableArray<ScenarioRecord> Scenarios, ImmutableArray<TwinRecord> Twins)
{
    /// <summary>Each of the other scenarios compared with the base.</summary>
    public ImmutableArray<PolicyComparison> Comparisons() =>
        [.. Twins.Select((twins, index) => PolicyComparison.Of(Scenarios[0], Scenarios[index + 1], twins))];
}
