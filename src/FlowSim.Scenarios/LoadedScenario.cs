using System.Collections.Immutable;
using FlowSim.Foundation.Diagnostics;
using FlowSim.Model;

namespace FlowSim.Scenarios;

/// <summary>What came of reading a scenario file: a scenario, or everything that is wrong with its files.</summary>
public sealed record LoadedScenario
{
    /// <summary>The scenario; null exactly when there are diagnostics.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Everything that is wrong, by file in the order of reading, then by line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The scenario in a sentence or two; empty where no file gives it.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The tables of the corridor, or null where no file names them all.</summary>
    public CorridorFiles? Corridor { get; init; }

    /// <summary>Every file that was read, in the order of reading: the scenario, what it extends, then the tables.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>A hash of the bytes of all these files in that order. Settings from the command line are not part of it.</summary>
    public ulong ContentHash { get; init; }
}
