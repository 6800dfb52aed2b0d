using System.Collections.Immutable;
using FlowSim.Results;

namespace FlowSim.Experiments;

/// <summary>The results of an experiment.</summary>
/// <param name="Scenarios">The results of each scenario's replicates, the base first.</param>
/// <param name="Twins">The transition tables from the base to each of the other scenarios.</param>
public sealed record ExperimentResult(ImmutableArray<ScenarioRecord> Scenarios, ImmutableArray<TwinRecord> Twins)
{
    /// <summary>Compares each of the other scenarios with the base.</summary>
    public ImmutableArray<PolicyComparison> Comparisons() =>
        [.. Twins.Select((twins, index) => PolicyComparison.Of(Scenarios[0], Scenarios[index + 1], twins))];
}
