using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>
/// The effect of one factor on an outcome: its elementary effects over the trajectories, in the unit of the outcome,
/// for a change over the whole range of the factor (from quantile 0 to quantile 1 if it has a distribution).
/// </summary>
/// <param name="Mu">The mean effect; also near zero if effects of both signs cancel.</param>
/// <param name="MuStar">The mean absolute effect (Campolongo, Cariboni and Saltelli 2007), by which factors are
/// screened.</param>
/// <param name="Sigma">The standard deviation of the effect: how much it depends on the other factors, or is
/// non-linear.</param>
public sealed record MorrisIndex(IntervalEstimate Mu, IntervalEstimate MuStar, IntervalEstimate Sigma)
{
    /// <summary>The index of a factor with an effect that has no value.</summary>
    public static MorrisIndex Unknown { get; } = new(IntervalEstimate.Unknown, IntervalEstimate.Unknown, IntervalEstimate.Unknown);
}
