using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;

namespace FlowSim.Report.Sweeps;

/// <summary>
/// All outcomes over the points: the size of their differences from the base, and the sign at each point.
/// </summary>
internal static class SweepOutcomesSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(SweepContext context) => new(
        "outcomes",
        context.Phrases["outcomes.title"],
        context.Comparisons.IsEmpty
            ? []
            :
            [
                new TextBlock(context.Phrases["sweep.outcomes.intro"]),
                .. Enum.GetValues<OutcomeGroup>().Select(group => Bars(context, group)).OfType<IReportBlock>(),
            ]);

    private static FigureBlock? Bars(SweepContext context, OutcomeGroup group)
    {
        var ids = context.Comparisons[0].Outcomes.Select(outcome => outcome.Id)
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
            Unit = context.Phrases["sweep.outcomes.unit"],
            Description = context.Phrases.Say("sweep.outcomes.text", ("group", label)),
            Source = context.SourceLine(),
            DataLabel = context.Phrases["figure.data"],
            Table = Table(context, $"outcomes-{name}", label, ids),
            Chart = new BarsChart
            {
                Digits = 1,
                Unit = context.Phrases["outcomes.bars.axis"],
                RangeName = context.Phrases["sweep.quartiles"],
                Series = [.. context.Comparisons.Select(comparison => comparison.Title)],
                Rows =
                [
                    .. ids.Select(id => new ChartRow<BarsItem>(
                        context.Outcomes.Name(id),
                        [.. context.Comparisons.Select(comparison => Item(comparison.Find(id)!))])),
                ],
            },
        };
    }

    private static BarsItem Item(SweptOutcome outcome)
    {
        var (difference, verdict) = (outcome.Difference, VerdictRule.NameOf(outcome.Verdict));
        if (difference.Base == 0)
        {
            return new(null, null, null, verdict);
        }

        double? Percent(double value) => PairsItem.Known(100 * value / Math.Abs(difference.Base));
        return new(Percent(difference.Mean), Percent(difference.LowerQuartile), Percent(difference.UpperQuartile), verdict);
    }

    /// <summary>How many outcomes are better at every point, worse and so on, in a sentence.</summary>
    private static string Tally(SweepContext context, SweptComparison comparison, string group, ImmutableArray<string> ids)
    {
        var outcomes = ids.Select(id => comparison.Find(id)!).ToArray();
        var same = outcomes.Count(outcome => outcome.Difference.IsNone);
        var counts = outcomes.CountBy(outcome => outcome.Verdict).ToDictionary();
        string Number(Verdict verdict) => FigureText.Whole(counts.GetValueOrDefault(verdict));
        return context.Phrases.Say(
            "sweep.outcomes.title",
            ("group", group),
            ("all", FigureText.Whole(ids.Length)),
            ("other", ReportContext.Letter(comparison.Position)),
            ("base", ReportContext.Letter(0)),
            ("better", Number(Verdict.Better)),
            ("worse", Number(Verdict.Worse)),
            ("neutral", Number(Verdict.Neutral)),
            ("same", FigureText.Whole(same)),
            ("unclear", FigureText.Whole(counts.GetValueOrDefault(Verdict.Unclear) - same)));
    }

    private static ReportTable Table(SweepContext context, string id, string label, ImmutableArray<string> ids)
    {
        var phrases = context.Phrases;
        return new(
            id,
            phrases.Say("sweep.outcomes.caption", ("group", label)),
            [
                new(phrases["column.outcome"], "outcome"),
                new(phrases["sweep.column.policy"], "scenario"),
                new(phrases["column.unit"], "unit"),
                new(phrases["sweep.column.base"], "base_mean", ColumnKind.Number),
                new(phrases["sweep.column.mean"], "difference_mean", ColumnKind.Number),
                new(phrases["sweep.quartiles"], "difference_quartiles", ColumnKind.Span),
                new(phrases["sweep.column.extremes"], "difference_extremes", ColumnKind.Span),
                new(phrases["sweep.column.lower"], "points_lower", ColumnKind.Number),
                new(phrases["sweep.column.higher"], "points_higher", ColumnKind.Number),
                new(phrases["sweep.column.points"], "points", ColumnKind.Number),
                new(phrases["column.meaning"], "verdict"),
            ],
            [
                .. from outcome in ids
                   from comparison in context.Comparisons
                   select Row(context, comparison, comparison.Find(outcome)!),
            ]);
    }

    private static ReportRow Row(SweepContext context, SweptComparison comparison, SweptOutcome outcome)
    {
        var (phrases, difference) = (context.Phrases, outcome.Difference);
        return new(
        [
            ReportCell.Named(context.Outcomes.Name(outcome.Id), outcome.Id),
            ReportCell.Named(
                ReportContext.Letter(comparison.Position), context.Definition.Scenarios[comparison.Position].Name),
            ReportCell.Named(context.Outcomes.StoredUnit(outcome.Id), ReportedOutcomes.Find(outcome.Id)!.UnitText),
            DataCells.Number(difference.Base, phrases),
            DataCells.Number(difference.Mean, phrases),
            DataCells.Span(difference.LowerQuartile, difference.UpperQuartile, phrases),
            DataCells.Span(difference.Lowest, difference.Highest, phrases),
            ReportCell.Number(difference.LowerCount, FigureText.Whole(difference.LowerCount)),
            ReportCell.Number(difference.HigherCount, FigureText.Whole(difference.HigherCount)),
            ReportCell.Number(difference.Points, FigureText.Whole(difference.Points)),
            ReportCell.Judged(outcome.Verdict, context.VerdictOf(outcome)),
        ]);
    }
}
