using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>People whose fate differs under the other policy.</summary>
internal static class OtherFate
{
    /// <summary>The share of all people whose fate differs: an estimate from the shares in each replicate.</summary>
    public static Estimate Share(Comparison comparison) => Scaled.OfShares([.. comparison.Twins.Select(ShareIn)]);

    private static double ShareIn(FateTransitions twins)
    {
        var all = FateOrder.All.Sum(twins.Total);
        return all == 0 ? double.NaN : 1 - (FateOrder.All.Sum(fate => twins[fate, fate]) / all);
    }
}
