using FlowSim.Experiments.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>How a shard ended.</summary>
/// <param name="Progress">How far it came with its share.</param>
/// <param name="IsDrained">Whether it was asked to stop before it was through.</param>
/// <param name="Failure">What went wrong in the first trial that failed, or null.</param>
public sealed record ShardOutcome(SweepProgress Progress, bool IsDrained, string? Failure);
