using System.Collections.Immutable;

namespace FlowSim.Scenarios.Experiments;

/// <summary>What an experiment file asks for: scenarios, points to run them at, and how often.</summary>
public sealed record ExperimentDefinition
{
    /// <summary>The name: that of the file without its extension.</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The experiment in a sentence or two; empty where the file has none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The scenarios, the base of comparisons first; at least one.</summary>
    public required ImmutableArray<ExperimentScenario> Scenarios { get; init; }

    /// <summary>How the points are chosen.</summary>
    public required DesignDefinition Design { get; init; }

    /// <summary>The parameters that vary, in the order of the file; at least one.</summary>
    public required ImmutableArray<Factor> Factors { get; init; }

    /// <summary>The number of points.</summary>
    public long PointCount => (long)DesignLength.Of(Design, Factors);

    /// <summary>How often each point is run, each time with other luck.</summary>
    public int Replicates { get; init; } = 1;

    /// <summary>The seed of the runs; the design has its own.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Share of parties simulated, above 0 and up to 1.</summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>Tables to store besides runs and parameters; outcomes always.</summary>
    public StoredTables Keep { get; init; } = StoredTables.Outcomes;
}
