namespace FlowSim.Experiments.Sweeps;

/// <summary>The settings of a sweep, apart from its experiment.</summary>
public sealed record SweepRequest
{
    /// <summary>The plan to run.</summary>
    public required SweepPlan Plan { get; init; }

    /// <summary>The folder to write to.</summary>
    public required SweepFolder Folder { get; init; }

    /// <summary>Number of threads. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>
    /// Whether a definition that differs from the stored one is added beside it instead of being refused.
    /// </summary>
    public bool Extend { get; init; }

    /// <summary>
    /// The required precision of an outcome, or null to run the number of replicates given by the experiment.
    /// </summary>
    public PrecisionGoal? Goal { get; init; }

    /// <summary>Maximum number of replicates for the goal.</summary>
    public int MaxReplicates { get; init; } = 1000;
}
