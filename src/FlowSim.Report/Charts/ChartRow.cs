using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>A row of a chart.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Label">Its name.</param>
/// <param name="Items">One item for each scenario, or for each policy other than the base.</param>
internal sealed record ChartRow<T>(string Label, ImmutableArray<T> Items);
