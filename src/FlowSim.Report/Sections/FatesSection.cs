using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Page;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sections;

/// <summary>The fates of people under each policy, and the pathways that lead to them.</summary>
internal static class FatesSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context) => new(
        "fates",
        context.Phrases["fates.title"],
        context.Scenarios.All(scenario => scenario.Pathways.IsEmpty)
            ? []
            :
            [
                new TextBlock(context.Phrases["fates.intro"]),
                .. context.Scenarios.Select((_, position) => Figure(context, position)),
            ]);

    private static FigureBlock Figure(ReportContext context, int position)
    {
        var scenario = context.Scenarios[position];
        var fates = FateFigures.Of(scenario);
        var title = scenario.Stored.Title;
        return new()
        {
            Id = $"chart-fates-{position + 1}",
            Title = context.Phrases.Say(
                "fates.finding",
                ("scenario", title),
                ("refouled", HeadlineRule.OfPeople(fates.Share(Fate.Refouled), context.Phrases)),
                ("protected", HeadlineRule.OfPeople(fates.Share(Fate.Protected), context.Phrases))),
            Unit = context.Phrases["fates.unit"],
            Description = context.Phrases.Say("fates.text", ("list", Largest(context, scenario.Pathways))),
            Source = context.SourceLine(),
            DataLabel = context.Phrases["figure.data"],
            Table = Table(context, position, scenario.Pathways),
            Chart = new SankeyChart
            {
                Unit = context.Phrases["fates.axis"],
                Nodes = Nodes(context, scenario.Pathways),
                Links =
                [
                    .. Links(scenario.Pathways, way => way.Control, way => way.Claim),
                    .. Links(scenario.Pathways, way => way.Claim, way => way.Fate),
                ],
            },
        };
    }

    private static ImmutableArray<SankeyNode> Nodes(ReportContext context, ImmutableArray<StoredPathway> ways) =>
    [
        .. ways.Select(way => way.Control).Distinct().Order(StringComparer.Ordinal)
            .Concat(ways.Select(way => way.Claim).Distinct().Order(StringComparer.Ordinal))
            .Select(id => new SankeyNode(id, context.Phrases.Or($"pathway.{id}", id), "neutral")),
        .. ways.Select(way => way.Fate).Distinct().OrderBy(FateWords.Order)
            .Select(id => new SankeyNode(id, FateWords.Name(context.Phrases, id), FateWords.Tone(id))),
    ];

    private static IEnumerable<SankeyLink> Links(
        ImmutableArray<StoredPathway> ways, Func<StoredPathway, string> from, Func<StoredPathway, string> to) =>
        ways.GroupBy(way => (From: from(way), To: to(way)))
            .OrderBy(same => same.Key.From, StringComparer.Ordinal).ThenBy(same => same.Key.To, StringComparer.Ordinal)
            .Select(same => new SankeyLink(same.Key.From, same.Key.To, MeanOf(same)));

    private static double MeanOf(IEnumerable<StoredPathway> ways) =>
        Estimate.Of(Sums.OfReplicates(ways.Select(way => way.Values)).AsSpan()).Mean;

    private static string Largest(ReportContext context, ImmutableArray<StoredPathway> ways)
    {
        var largest = ways.GroupBy(way => way.Fate, StringComparer.Ordinal)
            .Select(same => (Fate: same.Key, People: Estimate.Of(Sums.OfReplicates(same.Select(way => way.Values)).AsSpan())))
            .OrderByDescending(fate => fate.People.Mean).ThenBy(fate => fate.Fate, StringComparer.Ordinal).Take(4);
        return string.Join("; ", largest.Select(fate => context.Phrases.Say(
            "fates.item", ("fate", FateWords.Name(context.Phrases, fate.Fate)), ("people", context.Outcomes.People(fate.People)))));
    }

    private static ReportTable Table(ReportContext context, int position, ImmutableArray<StoredPathway> ways) => new(
        $"fates-{position + 1}",
        context.Phrases.Say("fates.caption", ("scenario", context.Scenarios[position].Stored.Title)),
        [
            new(context.Phrases["column.fate"], "fate"),
            new(context.Phrases["column.control"], "control"),
            new(context.Phrases["column.claim"], "claim"),
            new(context.Phrases["column.people"], "people", ColumnKind.Number),
            new(context.Phrases["column.interval.mean"], "interval", ColumnKind.Span),
        ],
        [
            .. ways.OrderBy(way => FateWords.Order(way.Fate)).Select(way => new ReportRow(
            [
                ReportCell.Named(FateWords.Name(context.Phrases, way.Fate), way.Fate),
                ReportCell.Named(context.Phrases.Or($"pathway.{way.Control}", way.Control), way.Control),
                ReportCell.Named(context.Phrases.Or($"pathway.{way.Claim}", way.Claim), way.Claim),
                .. DataCells.Of(Estimate.Of(way.Values.AsSpan()), context.Phrases),
            ])),
        ]);
}
