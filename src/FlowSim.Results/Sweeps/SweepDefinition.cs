using System.Collections.Immutable;

namespace FlowSim.Results.Sweeps;

/// <summary>What a sweep runs. Two definitions with one hash ask for the same runs, but for how many replicates.</summary>
public sealed record SweepDefinition
{
    /// <summary>The hash of everything here that makes a difference to a run.</summary>
    public required ulong Hash { get; init; }

    /// <summary>The name of the experiment.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The commit the program was built from, where that is known.</summary>
    public string? Commit { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The share of parties simulated.</summary>
    public required double SampleShare { get; init; }

    /// <summary>How often each point is run.</summary>
    public required int Replicates { get; init; }

    /// <summary>The scenarios, the base first.</summary>
    public required ImmutableArray<SweepScenario> Scenarios { get; init; }

    /// <summary>How the points were chosen.</summary>
    public required SweepDesign Design { get; init; }

    /// <summary>The parameters that are varied.</summary>
    public required ImmutableArray<SweepFactor> Factors { get; init; }

    /// <summary>The values of the varied parameters, point by point, in the order of the factors.</summary>
    public required ImmutableArray<double> Points { get; init; }

    /// <summary>How many points there are.</summary>
    public required int PointCount { get; init; }

    /// <summary>The names of the tables that are kept, with commas between them.</summary>
    public required string Kept { get; init; }

    /// <summary>How many trials there are with all replicates.</summary>
    public long TrialCount => (long)PointCount * Replicates;

    /// <summary>How many runs there are with all replicates.</summary>
    public long RunCount => TrialCount * Scenarios.Length;
}
