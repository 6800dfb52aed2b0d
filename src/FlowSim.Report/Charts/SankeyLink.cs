namespace FlowSim.Report.Charts;

/// <summary>People who move from one node of a Sankey diagram to another.</summary>
/// <param name="From">The node where they start.</param>
/// <param name="To">The node where they end.</param>
/// <param name="Value">The number of people, as a mean over replicates.</param>
internal sealed record SankeyLink(string From, string To, double Value);
