using System.Collections.Immutable;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>Whom a policy affects: outcomes per 1,000 people of a party kind or nationality group.</summary>
internal static class GroupsSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context)
    {
        var parts = GroupFigures.Parts(context.Results);
        return new(
            "groups",
            context.Phrases["groups.title"],
            parts.IsEmpty
                ? []
                :
                [
                    new TextBlock(context.Phrases[context.IsComparison ? "groups.intro" : "groups.intro.single"]),
                    .. from id in ReportedOutcomes.ByGroup
                       where context.Scenarios.All(scenario => scenario.Outcomes.ContainsKey(id))
                       select Figure(context, id, parts),
                ]);
    }

    private static FigureBlock Figure(ReportContext context, string id, ImmutableArray<(bool IsKind, string Name)> parts) => new()
    {
        Id = $"chart-groups-{id}",
        Title = context.IsComparison
            ? string.Join(' ', context.Comparisons.Select(comparison => Finding(context, comparison, id, parts)))
            : Highest(context, id, parts),
        Unit = context.Phrases[context.IsComparison ? "groups.unit" : "groups.unit.single"],
        Description = context.Phrases.Say(
            context.IsComparison ? "groups.text" : "groups.text.single",
            ("outcome", context.Outcomes.Name(id))),
        Source = context.SourceLine(),
        DataLabel = context.Phrases["figure.data"],
        Table = Table(context, id, parts),
        Chart = context.IsComparison ? Bars(context, id, parts) : Pairs(context, id, parts),
    };

    private static string Name(ReportContext context, (bool IsKind, string Name) part) =>
        context.Phrases.Or($"{(part.IsKind ? "kind" : "nationality")}.{part.Name}", part.Name);

    private static BarsChart Bars(ReportContext context, string id, ImmutableArray<(bool IsKind, string Name)> parts) => new()
    {
        Digits = 1,
        Unit = context.Phrases["groups.axis"],
        Series = [.. context.Comparisons.Select(comparison => comparison.Other.Stored.Title)],
        Rows =
        [
            .. parts.Select(part => new ChartRow<BarsItem>(
                Name(context, part),
                [
                    .. from comparison in context.Comparisons
                       let difference = GroupFigures.Difference(context.Results, comparison.Position, id, part)
                       select BarsItem.Of(difference, GroupFigures.VerdictOf(id, difference)),
                ])),
        ],
    };

    private static PairsChart Pairs(ReportContext context, string id, ImmutableArray<(bool IsKind, string Name)> parts) => new()
    {
        Digits = 1,
        Unit = context.Phrases["groups.axis"],
        Rows =
        [
            .. parts.Select(part => new ChartRow<PairsItem>(
                Name(context, part), [PairsItem.Of(GroupFigures.Rate(context.Results, 0, id, part))])),
        ],
    };

    private static string Finding(
        ReportContext context, Comparison comparison, string id, ImmutableArray<(bool IsKind, string Name)> parts)
    {
        var clear = (
            from part in parts
            let difference = GroupFigures.Difference(context.Results, comparison.Position, id, part)
            where difference.HasInterval && !difference.IntervalIncludesZero
            orderby Math.Abs(difference.Mean) descending
            select (Part: part, Difference: difference)).ToArray();
        var (name, letter) = (context.Outcomes.Name(id), ReportContext.Letter(comparison.Position));
        if (!context.HasIntervals)
        {
            return context.Phrases.Say("groups.finding.nointerval", ("outcome", name), ("other", letter));
        }

        if (clear.Length == 0)
        {
            return context.Phrases.Say("groups.finding.none", ("outcome", name), ("other", letter));
        }

        var max = clear[0].Difference;
        var place = Rounding.PlaceOf(max);
        return context.Phrases.Say(
            "groups.finding",
            ("outcome", name),
            ("other", letter),
            ("clear", FigureText.Whole(clear.Length)),
            ("all", FigureText.Whole(parts.Length)),
            ("part", Name(context, clear[0].Part)),
            ("number", FigureText.Signed(max.Mean, place)),
            ("low", FigureText.Signed(max.Low, place)),
            ("high", FigureText.Signed(max.High, place)));
    }

    private static string Highest(ReportContext context, string id, ImmutableArray<(bool IsKind, string Name)> parts)
    {
        var (part, rate) = parts
            .Select(part => (Part: part, Rate: GroupFigures.Rate(context.Results, 0, id, part)))
            .Where(one => !double.IsNaN(one.Rate.Mean)).DefaultIfEmpty().MaxBy(one => one.Rate.Mean);
        var place = Rounding.PlaceOf(rate);
        return part.Name is null || !rate.HasInterval
            ? context.Phrases.Say("groups.highest.nointerval", ("outcome", context.Outcomes.Name(id)))
            : context.Phrases.Say(
                "groups.highest",
                ("outcome", context.Outcomes.Name(id)),
                ("part", Name(context, part)),
                ("number", FigureText.Of(rate.Mean, place)),
                ("low", FigureText.Of(rate.Low, place)),
                ("high", FigureText.Of(rate.High, place)));
    }

    private static ReportTable Table(ReportContext context, string id, ImmutableArray<(bool IsKind, string Name)> parts) => new(
        $"groups-{id}",
        context.Phrases.Say("groups.caption", ("outcome", context.Outcomes.Name(id))),
        [
            new(context.Phrases["column.people"], "people"),
            .. context.EstimateColumns(),
            .. context.Comparisons.SelectMany(comparison => DifferenceColumns.Of(context, comparison)),
        ],
        [
            .. parts.Select(part => new ReportRow(
            [
                ReportCell.Named(Name(context, part), part.Name),
                .. context.Scenarios.SelectMany((_, position) =>
                    DataCells.Of(GroupFigures.Rate(context.Results, position, id, part), context.Phrases)),
                .. context.Comparisons.SelectMany(comparison =>
                    DataCells.Of(GroupFigures.Difference(context.Results, comparison.Position, id, part), context.Phrases)),
            ])),
        ]);
}
