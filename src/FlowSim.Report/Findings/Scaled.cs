using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>Estimates converted to another unit.</summary>
internal static class Scaled
{
    /// <summary>
    /// The estimate of a share from its value in each replicate. The interval is limited to 0 and 1, which Student's t
    /// does not respect and no share can exceed.
    /// </summary>
    public static Estimate OfShares(ReadOnlySpan<double> shares)
    {
        var estimate = Estimate.Of(shares);
        return estimate with { Low = Math.Max(0, estimate.Low), High = Math.Min(1, estimate.High) };
    }

    /// <summary>An estimate multiplied by a positive factor.</summary>
    public static Estimate By(Estimate estimate, double factor) => new(
        estimate.Mean * factor, estimate.Low * factor, estimate.High * factor, estimate.RangeLow * factor, estimate.RangeHigh * factor);
}
