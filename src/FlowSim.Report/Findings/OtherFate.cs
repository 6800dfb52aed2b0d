using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>People whose fate is another under the other policy.</summary>
internal static class OtherFate
{
    /// <summary>Of all people the share whose fate differs: in each replicate, and of these shares the estimate.</summary>
    public static Estimate Share(Comparison comparison) => Scaled.OfShares([.. comparison.Twins.Select(ShareIn)]);

    private static double ShareIn(FateTransitions twins)
    {
        var all = FateOrder.All.Sum(twins.Total);
        return all == 0 ? double.NaN : 1 - (FateOrder.All.Sum(fate => twins[fate, fate]) / all);
    }
}
