using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Robustness;

/// <summary>How one policy performs in one outcome over the points of a design.</summary>
/// <param name="Mean">Its mean over the points; NaN if it has no value at some point.</param>
/// <param name="BestShare">The share of points at which it is best; policies that are equally good share a
/// point.</param>
/// <param name="MaxRegret">The maximum regret at any point, in the unit of the outcome; NaN if some point is
/// undecided.</param>
/// <param name="MeanRegret">The mean regret, in the unit of the outcome; NaN if some point is undecided.</param>
/// <param name="MaxRegretPoint">The first point with the maximum regret; null if it is unknown.</param>
public sealed record PolicyStanding(double Mean, IntervalEstimate BestShare, double MaxRegret, double MeanRegret, int? MaxRegretPoint);
