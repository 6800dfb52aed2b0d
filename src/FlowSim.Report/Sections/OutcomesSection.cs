using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Page;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sections;

/// <summary>All outcomes: differences as bars by group, and every figure in tables.</summary>
internal static class OutcomesSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context) => new(
        "outcomes",
        context.Phrases["outcomes.title"],
        [
            new TextBlock(context.Phrases[context.IsComparison ? "outcomes.intro" : "outcomes.intro.single"]),
            .. context.IsComparison && context.HasIntervals
                ? Enum.GetValues<OutcomeGroup>().Select(group => Bars(context, group)).OfType<IReportBlock>()
                : [],
            .. context.Comparisons.Select(comparison => new TableBlock(Table(context, comparison))),
            .. context.IsComparison ? Array.Empty<IReportBlock>() : [new TableBlock(SingleTable(context))],
            new TableBlock(Meanings(context)),
        ]);

    private static FigureBlock? Bars(ReportContext context, OutcomeGroup group)
    {
        var ids = context.Comparisons[0].Outcomes.Select(finding => finding.Id)
            .Where(id => ReportedOutcomes.Find(id)?.Group == group
                && context.Comparisons.All(comparison => comparison.Find(id) is not null))
            .ToImmutableArray();
        if (ids.IsEmpty)
        {
            return null;
        }

        var name = group.ToString().ToLowerInvariant();
        var label = context.Phrases[$"group.{name}"];
        return new()
        {
            Id = $"chart-outcomes-{name}",
            Title = string.Join(' ', context.Comparisons.Select(comparison => Tally(context, comparison, label, ids))),
            Unit = context.Phrases["outcomes.bars.unit"],
            Description = context.Phrases.Say("outcomes.bars.text", ("group", label)),
            Source = context.SourceLine(),
            DataLabel = context.Phrases["figure.data"],
            Table = BarsTable(context, $"outcomes-{name}", label, ids),
            Chart = new BarsChart
            {
                Digits = 1,
                Unit = context.Phrases["outcomes.bars.axis"],
                Series = [.. context.Comparisons.Select(comparison => comparison.Other.Stored.Title)],
                Rows =
                [
                    .. ids.Select(id => new ChartRow<BarsItem>(
                        context.Outcomes.Name(id),
                        [.. context.Comparisons.Select(comparison => Item(comparison.Find(id)!))])),
                ],
            },
        };
    }

    private static BarsItem Item(OutcomeFinding finding) => BarsItem.Of(Scaled.By(finding.Relative, 100), finding.Verdict);

    /// <summary>How many outcomes are better, worse and so on, in a sentence.</summary>
    private static string Tally(ReportContext context, Comparison comparison, string group, ImmutableArray<string> ids)
    {
        var counts = ids.Select(id => comparison.Find(id)!.Verdict).CountBy(verdict => verdict).ToDictionary();
        string Number(Verdict verdict) => Numbers.FigureText.Whole(counts.GetValueOrDefault(verdict));
        return context.Phrases.Say(
            "outcomes.bars.title",
            ("group", group),
            ("all", Numbers.FigureText.Whole(ids.Length)),
            ("other", ReportContext.Letter(comparison.Position)),
            ("base", ReportContext.Letter(0)),
            ("better", Number(Verdict.Better)),
            ("worse", Number(Verdict.Worse)),
            ("neutral", Number(Verdict.Neutral)),
            ("unclear", Number(Verdict.Unclear)));
    }

    private static ReportTable BarsTable(ReportContext context, string id, string label, ImmutableArray<string> ids) => new(
        id,
        context.Phrases.Say("outcomes.bars.caption", ("group", label)),
        [
            new(context.Phrases["column.outcome"], "outcome"),
            .. context.Comparisons.SelectMany(comparison => RelativeColumns(context, comparison)),
        ],
        [
            .. ids.Select(outcome => new ReportRow(
            [
                ReportCell.Named(context.Outcomes.Name(outcome), outcome),
                .. context.Comparisons.SelectMany(comparison => RelativeCells(context, comparison.Find(outcome)!)),
            ])),
        ]);

    private static ReportColumn[] RelativeColumns(ReportContext context, Comparison comparison)
    {
        var (letter, name) = (ReportContext.Letter(comparison.Position), comparison.Other.Stored.Name);
        return
        [
            new(context.Phrases.Say("column.percent", ("letter", letter)), $"{name}_percent", ColumnKind.Number),
            new(context.Phrases.Say("column.percent.interval", ("letter", letter)), $"{name}_percent_interval", ColumnKind.Span),
            new(context.Phrases.Say("column.verdict", ("letter", letter)), $"{name}_verdict"),
        ];
    }

    private static IEnumerable<ReportCell> RelativeCells(ReportContext context, OutcomeFinding finding) =>
    [
        .. DataCells.Of(Scaled.By(finding.Relative, 100), context.Phrases),
        ReportCell.Judged(finding.Verdict, context.Outcomes.VerdictOf(finding)),
    ];

    private static ReportTable Table(ReportContext context, Comparison comparison)
    {
        var (here, there) = (ReportContext.Letter(0), ReportContext.Letter(comparison.Position));
        return new(
            $"all-outcomes-{comparison.Position}",
            context.Phrases.Say("outcomes.caption", ("base", here), ("other", there)),
            [
                new(context.Phrases["column.outcome"], "outcome"),
                new(context.Phrases["column.unit"], "unit"),
                new(here, "base", ColumnKind.Number),
                new(there, "other", ColumnKind.Number),
                new($"{there} \u2212 {here}", "difference", ColumnKind.Number),
                new(context.Phrases["column.interval.difference"], "interval", ColumnKind.Span),
                new(context.Phrases["column.range"], "range", ColumnKind.Span),
                new(context.Phrases["column.lower"], "replicates_lower", ColumnKind.Number),
                new(context.Phrases["column.higher"], "replicates_higher", ColumnKind.Number),
                new(context.Phrases["column.meaning"], "verdict"),
            ],
            [.. comparison.Outcomes.Select(finding => Row(context, finding))]);
    }

    private static ReportRow Row(ReportContext context, OutcomeFinding finding)
    {
        var (words, id) = (context.Outcomes, finding.Id);
        return new(
            [
                ReportCell.Named(words.Name(id), id),
                ReportCell.Words(words.Unit(id)),
                ReportCell.Number(finding.Base.Mean, words.Paired(id, finding.Base, finding.Difference)),
                ReportCell.Number(finding.Other.Mean, words.Paired(id, finding.Other, finding.Difference)),
                ReportCell.Number(finding.Difference.Mean, words.Difference(id, finding.Difference)),
                ReportCell.Span(finding.Difference.Low, finding.Difference.High, words.DifferenceInterval(id, finding.Difference)),
                ReportCell.Span(finding.Difference.RangeLow, finding.Difference.RangeHigh, words.DifferenceRange(id, finding.Difference)),
                ReportCell.Number(finding.LowerCount, Numbers.FigureText.Whole(finding.LowerCount)),
                ReportCell.Number(finding.HigherCount, Numbers.FigureText.Whole(finding.HigherCount)),
                ReportCell.Judged(finding.Verdict, words.VerdictOf(finding)),
            ],
            words.Group(id));
    }

    private static ReportTable SingleTable(ReportContext context) => new(
        "all-outcomes",
        context.Phrases["outcomes.caption.single"],
        [
            new(context.Phrases["column.outcome"], "outcome"),
            new(context.Phrases["column.unit"], "unit"),
            new(context.Phrases["column.mean"], "mean", ColumnKind.Number),
            new(context.Phrases["column.interval.mean"], "interval", ColumnKind.Span),
        ],
        [
            .. OutcomeOrder.Of(context.Scenarios[0].Outcomes.Keys).Select(id => SingleRow(context, id, context.Results.Estimate(0, id))),
        ]);

    private static ReportRow SingleRow(ReportContext context, string id, Estimate estimate) => new(
        [
            ReportCell.Named(context.Outcomes.Name(id), id),
            ReportCell.Words(context.Outcomes.Unit(id)),
            ReportCell.Number(estimate.Mean, Plain(context, id, estimate)),
            ReportCell.Span(estimate.Low, estimate.High, context.Outcomes.Interval(id, estimate)),
        ],
        context.Outcomes.Group(id));

    /// <summary>What each outcome counts, and which direction is better.</summary>
    private static ReportTable Meanings(ReportContext context) => new(
        "meanings",
        context.Phrases["outcomes.meanings"],
        [
            new(context.Phrases["column.outcome"], "outcome"),
            new(context.Phrases["column.id"], "id"),
            new(context.Phrases["column.counts"], "counts"),
            new(context.Phrases["column.better"], "better"),
        ],
        [
            .. from id in OutcomeOrder.Of(context.Scenarios[0].Outcomes.Keys)
               let desired = (ReportedOutcomes.Find(id)?.Desired ?? Desired.Neither).ToString().ToLowerInvariant()
               select new ReportRow(
                   [
                       ReportCell.Named(context.Outcomes.Name(id), id),
                       ReportCell.Words(id),
                       ReportCell.Words(context.Outcomes.Meaning(id)),
                       ReportCell.Named(context.Phrases[$"desired.{desired}"], desired),
                   ],
                   context.Outcomes.Group(id)),
        ]);

    private static string Plain(ReportContext context, string id, Estimate estimate) => double.IsNaN(estimate.Mean)
        ? context.Phrases["value.none"]
        : Numbers.FigureText.Mean(Words.OutcomeWords.Described(id, estimate));
}
