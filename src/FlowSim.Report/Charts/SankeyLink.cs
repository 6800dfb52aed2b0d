namespace FlowSim.Report.Charts;

/// <summary>People who go from one node of a Sankey diagram to another.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other.</param>
/// <param name="Value">How many, as a mean over replicates.</param>
internal sealed record SankeyLink(string From, string To, double Value);
