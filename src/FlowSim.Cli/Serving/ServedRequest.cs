using System.Collections.Immutable;
using FlowSim.Experiments.Serving;

namespace FlowSim.Cli.Serving;

/// <summary>A parsed line of standard input.</summary>
internal sealed record ServedRequest
{
    /// <summary>The number of the line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>
    /// The id that the line gives, as JSON on one line; <c>null</c> if it has none or cannot be read.
    /// </summary>
    public string Id { get; init; } = "null";

    /// <summary>The question; null if the line has errors.</summary>
    public PointQuestion? Point { get; init; }

    /// <summary>The outcomes to return, by their positions in the catalog.</summary>
    public ImmutableArray<int> Outcomes { get; init; } = [];

    /// <summary>The errors in the line, in sentences; null if there are none.</summary>
    public string? Error { get; init; }
}
