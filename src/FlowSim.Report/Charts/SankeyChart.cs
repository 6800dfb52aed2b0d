using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>How people part and come together again.</summary>
internal sealed record SankeyChart : Chart
{
    /// <inheritdoc/>
    public override string Kind => "sankey";

    /// <summary>The nodes.</summary>
    public required ImmutableArray<SankeyNode> Nodes { get; init; }

    /// <summary>The links.</summary>
    public required ImmutableArray<SankeyLink> Links { get; init; }
}
