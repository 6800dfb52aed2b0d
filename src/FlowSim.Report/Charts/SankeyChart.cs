using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>Flows of people that split and merge.</summary>
internal sealed record SankeyChart : Chart
{
    /// <inheritdoc/>
    public override string Kind => "sankey";

    /// <summary>The nodes.</summary>
    public required ImmutableArray<SankeyNode> Nodes { get; init; }

    /// <summary>The links.</summary>
    public required ImmutableArray<SankeyLink> Links { get; init; }
}
