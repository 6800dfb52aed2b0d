using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sweeps;

/// <summary>How one policy performs on one outcome over the points of a sweep.</summary>
/// <param name="BestShare">The share of points at which it is best.</param>
/// <param name="MaxRegret">Its largest regret at any point; NaN if that is not known.</param>
/// <param name="MeanRegret">Its mean regret; NaN if that is not known.</param>
/// <param name="HasLeastRegret">Whether no other policy has a smaller maximum regret.</param>
public sealed record PolicyFinding(IntervalEstimate BestShare, double MaxRegret, double MeanRegret, bool HasLeastRegret);
