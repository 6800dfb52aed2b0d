using FlowSim.Results.Estimates;

namespace FlowSim.Report.Charts;

/// <summary>A value with its interval.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
internal sealed record PairsItem(double? Value, double? Low, double? High)
{
    /// <summary>The item for an estimate.</summary>
    public static PairsItem Of(Estimate estimate) => new(Known(estimate.Mean), Known(estimate.Low), Known(estimate.High));

    /// <summary>The number, or null if it is not finite.</summary>
    public static double? Known(double value) => double.IsFinite(value) ? value : null;
}
