using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>Everything that is stored for one command: what was requested and what was found.</summary>
public sealed record RunRecord
{
    /// <summary>The name of the run and of its folder, made from its inputs.</summary>
    public required string Name { get; init; }

    /// <summary>The command, such as <c>compare</c>.</summary>
    public required string Command { get; init; }

    /// <summary>The command line as entered.</summary>
    public required string CommandLine { get; init; }

    /// <summary>Settings that override the files, as entered.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The commit from which the program was built, if known.</summary>
    public string? Commit { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The share of parties simulated.</summary>
    public required double SampleShare { get; init; }

    /// <summary>The scenarios, the base of a comparison first.</summary>
    public required ImmutableArray<ScenarioRecord> Scenarios { get; init; }

    /// <summary>The transition tables of every comparison with the base.</summary>
    public ImmutableArray<TwinRecord> Twins { get; init; } = [];

    /// <summary>Number of replicates of each scenario.</summary>
    public int Replicates => Scenarios[0].Replicates.Length;
}
