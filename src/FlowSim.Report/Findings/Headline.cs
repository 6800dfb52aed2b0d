using System.Collections.Immutable;

namespace FlowSim.Report.Findings;

/// <summary>What a page says first.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Lead">Sentences beneath it, which say what the headline leaves out.</param>
internal sealed record Headline(string Title, ImmutableArray<string> Lead);
