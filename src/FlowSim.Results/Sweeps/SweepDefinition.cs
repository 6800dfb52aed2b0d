using System.Collections.Immutable;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// What a sweep runs. Two definitions with the same hash request the same runs, except for the number of replicates.
/// </summary>
public sealed record SweepDefinition
{
    /// <summary>The hash of everything here that affects a run.</summary>
    public required ulong Hash { get; init; }

    /// <summary>The name of the experiment.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The commit from which the program was built, if known.</summary>
    public string? Commit { get; init; }

    /// <summary>Identifies the build of the model, even if it contains uncommitted changes.</summary>
    public required string Build { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The share of parties simulated.</summary>
    public required double SampleShare { get; init; }

    /// <summary>Number of replicates of each point.</summary>
    public required int Replicates { get; init; }

    /// <summary>The scenarios, the base first.</summary>
    public required ImmutableArray<SweepScenario> Scenarios { get; init; }

    /// <summary>The design that chose the points.</summary>
    public required SweepDesign Design { get; init; }

    /// <summary>The parameters that are varied.</summary>
    public required ImmutableArray<SweepFactor> Factors { get; init; }

    /// <summary>The values of the varied parameters, point by point, in the order of the factors.</summary>
    public required ImmutableArray<double> Points { get; init; }

    /// <summary>Number of points.</summary>
    public required int PointCount { get; init; }

    /// <summary>The names of the optional tables that are stored, separated by commas.</summary>
    public required string Kept { get; init; }

    /// <summary>Number of trials with all replicates.</summary>
    public long TrialCount => (long)PointCount * Replicates;

    /// <summary>Number of runs with all replicates.</summary>
    public long RunCount => TrialCount * Scenarios.Length;
}
