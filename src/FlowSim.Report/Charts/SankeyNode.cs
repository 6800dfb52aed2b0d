namespace FlowSim.Report.Charts;

/// <summary>A node of a Sankey diagram.</summary>
/// <param name="Id">Its id in the diagram.</param>
/// <param name="Label">Its name.</param>
/// <param name="Tone">Its colour class: <c>good</c>, <c>bad</c>, <c>neutral</c>, <c>waiting</c> or <c>dead</c>.</param>
internal sealed record SankeyNode(string Id, string Label, string Tone);
