using System.Collections.Immutable;
using FlowSim.Report.Findings;
using FlowSim.Words;

namespace FlowSim.Report.Page;

/// <summary>
/// The content of a report on any kind of results: the page, its tables and the brief are made from it.
/// </summary>
internal sealed record ReportContent
{
    /// <summary>The language.</summary>
    public required Phrases Phrases { get; init; }

    /// <summary>The headline.</summary>
    public required Headline Headline { get; init; }

    /// <summary>The scenarios, the base first.</summary>
    public required ImmutableArray<PageScenario> Scenarios { get; init; }

    /// <summary>The sections of the page.</summary>
    public required ImmutableArray<ReportSection> Sections { get; init; }

    /// <summary>The key findings: one list for each comparison; empty if there are no results.</summary>
    public required ImmutableArray<ImmutableArray<ListItem>> Findings { get; init; }

    /// <summary>How the results were obtained and how certain they are, as paragraphs for the brief.</summary>
    public required ImmutableArray<string> Method { get; init; }

    /// <summary>How to cite the results.</summary>
    public required string Citation { get; init; }
}
