using System.Collections.Immutable;

namespace FlowSim.Scenarios.Experiments;

/// <summary>The contents of an experiment file: scenarios, points at which to run them, and how often.</summary>
public sealed record ExperimentDefinition
{
    /// <summary>The name: that of the file without its extension.</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The experiment in a sentence or two; empty if the file gives no summary.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The scenarios, the base of comparisons first; at least one.</summary>
    public required ImmutableArray<ExperimentScenario> Scenarios { get; init; }

    /// <summary>The design that chooses the points.</summary>
    public required DesignDefinition Design { get; init; }

    /// <summary>The parameters that vary, in the order of the file; at least one.</summary>
    public required ImmutableArray<Factor> Factors { get; init; }

    /// <summary>The number of points.</summary>
    public long PointCount => (long)DesignLength.Of(Design, Factors);

    /// <summary>Number of replicates of each point, each with other random draws.</summary>
    public int Replicates { get; init; } = 1;

    /// <summary>The seed of the runs; the design has its own.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Share of parties simulated, above 0 and at most 1.</summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>Tables to store in addition to runs and parameters; outcomes are always stored.</summary>
    public StoredTables Keep { get; init; } = StoredTables.Outcomes;
}
