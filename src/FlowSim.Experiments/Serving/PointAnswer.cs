using System.Collections.Immutable;

namespace FlowSim.Experiments.Serving;

/// <summary>The results at a point.</summary>
/// <param name="Replicates">The replicates in order, each with the scenarios in order; empty if one failed.</param>
/// <param name="Failure">What went wrong in the first replicate that failed, or null.</param>
public sealed record PointAnswer(ImmutableArray<ImmutableArray<PointRun>> Replicates, string? Failure);
