using System.Collections.Immutable;

namespace FlowSim.Experiments.Serving;

/// <summary>The results of one scenario in one replicate at a point.</summary>
/// <param name="StateHash">The run's hash: equal hashes mean equal runs.</param>
/// <param name="Outcomes">The value of each outcome over the period, in catalog order; NaN if it has none.</param>
public sealed record PointRun(ulong StateHash, ImmutableArray<double> Outcomes);
