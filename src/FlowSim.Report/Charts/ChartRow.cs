using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>A row of a chart.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="Label">Its name.</param>
/// <param name="Items">What it holds for each scenario, or for each policy other than the base.</param>
internal sealed record ChartRow<T>(string Label, ImmutableArray<T> Items);
