using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>Estimates in another unit.</summary>
internal static class Scaled
{
    /// <summary>An estimate times a factor that is above zero.</summary>
    public static Estimate By(Estimate estimate, double factor) => new(
        estimate.Mean * factor, estimate.Low * factor, estimate.High * factor, estimate.RangeLow * factor, estimate.RangeHigh * factor);
}
