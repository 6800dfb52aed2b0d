using FlowSim.Experiments.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>How a shard ended.</summary>
/// <param name="Progress">The progress of its share.</param>
/// <param name="IsDrained">Whether it was asked to stop before it had finished.</param>
/// <param name="Failure">The error of the first trial that failed, or null.</param>
public sealed record ShardOutcome(SweepProgress Progress, bool IsDrained, string? Failure);
