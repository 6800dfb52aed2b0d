using System.Collections.Immutable;
using FlowSim.Model;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios;

/// <summary>The result of reading a scenario file: a scenario, or everything that is wrong with its files.</summary>
public sealed record LoadedScenario
{
    /// <summary>The scenario; null if and only if there are diagnostics.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>All problems, by file in the order of reading, then by line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The scenario in a sentence or two; empty if no file gives a summary.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The tables of the corridor, or null if the files do not name all of them.</summary>
    public CorridorFiles? Corridor { get; init; }

    /// <summary>
    /// All files that were read, in the order of reading: the scenario, those it extends, then the tables.
    /// </summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>
    /// A hash of the bytes of all these files in that order. Settings from the command line are not included.
    /// </summary>
    public ulong ContentHash { get; init; }
}
