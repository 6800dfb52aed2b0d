using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Robustness;

/// <summary>How one policy does in one outcome over the points of a design.</summary>
/// <param name="Mean">Its mean over the points; not a number where it has no value at some point.</param>
/// <param name="BestShare">The share of points at which it is best; several that are equally good share a point.</param>
/// <param name="MaxRegret">
/// The farthest it is from the best policy at any point, in the outcome's unit; not a number where some point is undecided.
/// </param>
/// <param name="MeanRegret">How far it is from the best policy on average; not a number where some point is undecided.</param>
/// <param name="MaxRegretPoint">The first point at which it is farthest; null where that is not known.</param>
public sealed record PolicyStanding(double Mean, IntervalEstimate BestShare, double MaxRegret, double MeanRegret, int? MaxRegretPoint);
