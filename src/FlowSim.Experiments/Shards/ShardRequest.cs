using FlowSim.Experiments.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>What is asked of a shard besides its experiment.</summary>
public sealed record ShardRequest
{
    /// <summary>What the whole sweep runs.</summary>
    public required SweepPlan Plan { get; init; }

    /// <summary>Where the sweep is, shared by all shards.</summary>
    public required SweepFolder Folder { get; init; }

    /// <summary>Which share to run.</summary>
    public required ShardPosition Position { get; init; }

    /// <summary>Threads to use; results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The most finished trials that wait for being published.</summary>
    public int MaxWaiting { get; init; } = 64;

    /// <summary>How long finished trials may wait, before the next that is finished takes them along.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(30);
}
