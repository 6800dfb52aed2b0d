using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>
/// What moving one factor does to an outcome: its elementary effects over the trajectories, in the unit of the outcome for
/// a move over the whole range of the factor (from quantile 0 to quantile 1 where the factor has a distribution).
/// </summary>
/// <param name="Mu">The mean effect; near zero also where effects of both signs cancel.</param>
/// <param name="MuStar">The mean size of the effect, without sign (Campolongo, Cariboni and Saltelli 2007): by this factors are screened.</param>
/// <param name="Sigma">The standard deviation of the effect: how far it depends on the other factors, or is not a straight line.</param>
public sealed record MorrisIndex(IntervalEstimate Mu, IntervalEstimate MuStar, IntervalEstimate Sigma)
{
    /// <summary>A factor of which some effect has no value.</summary>
    public static MorrisIndex Unknown { get; } = new(IntervalEstimate.Unknown, IntervalEstimate.Unknown, IntervalEstimate.Unknown);
}
