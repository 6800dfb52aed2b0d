using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>The share of an outcome's variance over the design that is due to one factor.</summary>
/// <param name="First">The share that would disappear, on average, if this factor alone were known.</param>
/// <param name="Total">The share that would remain, on average, if all other factors were known: the factor's own share
/// and its part in every interaction.</param>
public sealed record SobolIndex(IntervalEstimate First, IntervalEstimate Total)
{
    /// <summary>The index of a factor about which nothing is known.</summary>
    public static SobolIndex Unknown { get; } = new(IntervalEstimate.Unknown, IntervalEstimate.Unknown);
}
