using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>Everything that is stored of one command: what was asked for and what was found.</summary>
public sealed record RunRecord
{
    /// <summary>The name of the run, made from its inputs, and of its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The command, such as <c>compare</c>.</summary>
    public required string Command { get; init; }

    /// <summary>The command line, as it was given.</summary>
    public required string CommandLine { get; init; }

    /// <summary>Settings laid over the files, as they were given.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The commit the program was built from, where that is known.</summary>
    public string? Commit { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The share of parties simulated.</summary>
    public required double SampleShare { get; init; }

    /// <summary>The scenarios, the base of a comparison first.</summary>
    public required ImmutableArray<ScenarioRecord> Scenarios { get; init; }

    /// <summary>The twins of every comparison with the base.</summary>
    public ImmutableArray<TwinRecord> Twins { get; init; } = [];

    /// <summary>How often each scenario was run.</summary>
    public int Replicates => Scenarios[0].Replicates.Length;
}
