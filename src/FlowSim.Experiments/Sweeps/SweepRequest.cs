namespace FlowSim.Experiments.Sweeps;

/// <summary>What is asked of a sweep besides its experiment.</summary>
public sealed record SweepRequest
{
    /// <summary>What to run.</summary>
    public required SweepPlan Plan { get; init; }

    /// <summary>Where to write.</summary>
    public required SweepFolder Folder { get; init; }

    /// <summary>Threads to use; results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether a definition that differs from the stored one begins beside it, rather than being refused.</summary>
    public bool Extend { get; init; }

    /// <summary>How precise an outcome has to be, or null for as many replicates as the experiment says.</summary>
    public PrecisionGoal? Goal { get; init; }

    /// <summary>The most replicates for the goal.</summary>
    public int MaxReplicates { get; init; } = 1000;
}
