using FlowSim.Report.Findings;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Charts;

/// <summary>A difference with its interval.</summary>
/// <param name="Value">The difference.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="Verdict">The verdict on the difference.</param>
internal sealed record BarsItem(double? Value, double? Low, double? High, string Verdict)
{
    /// <summary>The item for an estimate.</summary>
    public static BarsItem Of(Estimate difference, Verdict verdict) => new(
        PairsItem.Known(difference.Mean), PairsItem.Known(difference.Low), PairsItem.Known(difference.High), VerdictRule.NameOf(verdict));
}
