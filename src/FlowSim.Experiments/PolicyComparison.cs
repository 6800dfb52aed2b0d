using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments;

/// <summary>A comparison of one policy with another.</summary>
/// <param name="Base">The scenario with which the other is compared.</param>
/// <param name="Other">The other scenario.</param>
/// <param name="Outcomes">All outcomes, in the order of the catalog.</param>
/// <param name="Precision">What pairing gained for each outcome, in the order of the catalog.</param>
/// <param name="Twins">People by fate under each policy, as means over replicates.</param>
public sealed record PolicyComparison(
    ScenarioRecord Base,
    ScenarioRecord Other,
    ImmutableArray<OutcomeComparison> Outcomes,
    ImmutableArray<IndependentSeedsCheck> Precision,
    FateTransitions Twins)
{
    internal static PolicyComparison Of(ScenarioRecord @base, ScenarioRecord other, TwinRecord twins)
    {
        var indexes = Enumerable.Range(0, OutcomeCatalog.All.Length);
        return new(
            @base,
            other,
            [
                .. indexes.Select(index => OutcomeComparison.Of(
                    OutcomeCatalog.All[index], @base.Values(index).AsSpan(), other.Values(index).AsSpan())),
            ],
            [
                .. indexes.Select(index => IndependentSeedsCheck.Of(
                    OutcomeCatalog.All[index], @base.Values(index).AsSpan(), other.Values(index).AsSpan())),
            ],
            FateTransitions.MeanOf(twins.ByReplicate));
    }
}
