using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>Estimates in another unit.</summary>
internal static class Scaled
{
    /// <summary>
    /// The estimate of a share from that of each replicate. The interval is cut off at nobody and at everybody, which
    /// Student's t does not know of and no share can pass.
    /// </summary>
    public static Estimate OfShares(ReadOnlySpan<double> shares)
    {
        var estimate = Estimate.Of(shares);
        return estimate with { Low = Math.Max(0, estimate.Low), High = Math.Min(1, estimate.High) };
    }

    /// <summary>An estimate times a factor that is above zero.</summary>
    public static Estimate By(Estimate estimate, double factor) => new(
        estimate.Mean * factor, estimate.Low * factor, estimate.High * factor, estimate.RangeLow * factor, estimate.RangeHigh * factor);
}
