using System.Collections.Immutable;

namespace FlowSim.Experiments.Serving;

/// <summary>What is told of one scenario in one replicate at a point.</summary>
/// <param name="StateHash">The run's hash: equal hashes mean equal runs.</param>
/// <param name="Outcomes">The value of each outcome over the period, in the order of the catalog; not a number where there is none.</param>
public sealed record PointRun(ulong StateHash, ImmutableArray<double> Outcomes);
