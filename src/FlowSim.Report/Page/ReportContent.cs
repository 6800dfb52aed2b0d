using System.Collections.Immutable;
using FlowSim.Report.Findings;
using FlowSim.Report.Words;

namespace FlowSim.Report.Page;

/// <summary>What is told of results, whatever kind they are of: the page, its tables and the brief are made from it.</summary>
internal sealed record ReportContent
{
    /// <summary>The language.</summary>
    public required Phrases Phrases { get; init; }

    /// <summary>What is said first.</summary>
    public required Headline Headline { get; init; }

    /// <summary>The scenarios, the base first.</summary>
    public required ImmutableArray<PageScenario> Scenarios { get; init; }

    /// <summary>The sections of the page.</summary>
    public required ImmutableArray<ReportSection> Sections { get; init; }

    /// <summary>The key findings: a list for each comparison; empty where there are no results.</summary>
    public required ImmutableArray<ImmutableArray<ListItem>> Findings { get; init; }

    /// <summary>How results were made and how sure they are, in the paragraphs of the brief.</summary>
    public required ImmutableArray<string> Method { get; init; }

    /// <summary>How to cite them.</summary>
    public required string Citation { get; init; }
}
