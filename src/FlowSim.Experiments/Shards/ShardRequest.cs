using FlowSim.Experiments.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>The settings of a shard, apart from its experiment.</summary>
public sealed record ShardRequest
{
    /// <summary>The plan of the whole sweep.</summary>
    public required SweepPlan Plan { get; init; }

    /// <summary>The folder of the sweep, shared by all shards.</summary>
    public required SweepFolder Folder { get; init; }

    /// <summary>The shard to run.</summary>
    public required ShardPosition Position { get; init; }

    /// <summary>Number of threads. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Maximum number of finished trials that wait to be published.</summary>
    public int MaxWaiting { get; init; } = 64;

    /// <summary>
    /// How long after the last ones finished trials are published at the latest; with one thread, which runs trials itself,
    /// once the trial that is running then is finished.
    /// </summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(30);
}
