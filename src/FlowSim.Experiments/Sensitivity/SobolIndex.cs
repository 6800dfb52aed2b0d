using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>The share of an outcome's variance over the design that goes back to one factor.</summary>
/// <param name="First">What would be gone, on average, if this factor alone were known.</param>
/// <param name="Total">What would be left, on average, if all others were known: the factor's own share and its part in every interaction.</param>
public sealed record SobolIndex(IntervalEstimate First, IntervalEstimate Total)
{
    /// <summary>A factor of which nothing is known.</summary>
    public static SobolIndex Unknown { get; } = new(IntervalEstimate.Unknown, IntervalEstimate.Unknown);
}
