using System.Collections.Immutable;
using FlowSim.Experiments.Serving;

namespace FlowSim.Cli.Serving;

/// <summary>A line of standard input as it is understood.</summary>
internal sealed record ServedRequest
{
    /// <summary>The number of the line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>What the line calls itself, as JSON on one line; <c>null</c> where it has no name or cannot be read.</summary>
    public string Id { get; init; } = "null";

    /// <summary>What is asked; null where something is wrong with the line.</summary>
    public PointQuestion? Point { get; init; }

    /// <summary>The outcomes that are to be told, by their positions in the catalog.</summary>
    public ImmutableArray<int> Outcomes { get; init; } = [];

    /// <summary>What is wrong with the line, in sentences; null where nothing is.</summary>
    public string? Error { get; init; }
}
