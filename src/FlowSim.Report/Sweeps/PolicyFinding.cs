using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sweeps;

/// <summary>How one policy does in one outcome over the points of a sweep.</summary>
/// <param name="BestShare">The share of points at which it is best.</param>
/// <param name="MaxRegret">The farthest it is from the best policy at any point; not a number where that is not known.</param>
/// <param name="MeanRegret">How far it is from the best policy on average; not a number where that is not known.</param>
/// <param name="HasLeastRegret">Whether no policy has a smaller greatest regret.</param>
public sealed record PolicyFinding(IntervalEstimate BestShare, double MaxRegret, double MeanRegret, bool HasLeastRegret);
