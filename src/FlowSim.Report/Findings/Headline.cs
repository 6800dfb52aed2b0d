using System.Collections.Immutable;

namespace FlowSim.Report.Findings;

/// <summary>The headline of a page and the sentences beneath it.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Lead">Sentences beneath the headline that add what it omits.</param>
internal sealed record Headline(string Title, ImmutableArray<string> Lead);
