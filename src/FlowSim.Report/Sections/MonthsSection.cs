using System.Collections.Immutable;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Page;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sections;

/// <summary>Outcomes by month, with fan charts over replicates.</summary>
internal static class MonthsSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context) => new(
        "months",
        context.Phrases["months.title"],
        [
            new TextBlock(context.Phrases["months.intro"]),
            .. from id in ReportedOutcomes.Monthly
               where context.Scenarios.All(scenario => scenario.Monthly.TryGetValue(id, out var months) && !months.IsEmpty)
               select Figure(context, id),
        ]);

    private static FigureBlock Figure(ReportContext context, string id) => new()
    {
        Id = $"chart-months-{id}",
        Title = context.Sentences(id),
        Unit = context.Phrases.Say("months.unit", ("unit", context.Outcomes.Unit(id))),
        Description = context.Phrases.Say("months.text", ("outcome", context.Outcomes.Name(id)), ("peaks", Peaks(context, id))),
        Source = context.SourceLine(),
        DataLabel = context.Phrases["figure.data"],
        Table = Table(context, id),
        Chart = new SeriesChart
        {
            Unit = context.Outcomes.Unit(id),
            Months = context.Results.Months,
            Lines = [.. context.Scenarios.Select((_, position) => Line(context, position, id))],
        },
    };

    private static SeriesLine Line(ReportContext context, int position, string id)
    {
        ImmutableArray<double?> Of(Func<ImmutableArray<double>, double> figure) =>
            [.. context.Results.Months.Select((_, month) => PairsItem.Known(figure(Values(context, position, id, month))))];
        var isFan = context.HasIntervals;
        ImmutableArray<double?> Quantile(double share) => Of(values => isFan ? Quantiles.Of(values, share) : double.NaN);
        return new(
            position,
            Of(values => Estimate.Of(values.AsSpan()).Mean),
            Quantile(0.05),
            Quantile(0.95),
            Quantile(0.25),
            Quantile(0.75));
    }

    private static ImmutableArray<double> Values(ReportContext context, int position, string id, int month) =>
        [.. context.Scenarios[position].Monthly[id].Select(replicate => replicate[month])];

    /// <summary>The month in which each scenario's mean is highest.</summary>
    private static string Peaks(ReportContext context, string id) => string.Join(' ', context.Scenarios.Select((_, position) =>
    {
        var estimates = context.Results.Months
            .Select((name, month) => (Name: name, Estimate: Estimate.Of(Values(context, position, id, month).AsSpan())))
            .Where(month => !double.IsNaN(month.Estimate.Mean)).ToArray();
        if (estimates.Length == 0)
        {
            return context.Phrases.Say("months.peak.none", ("letter", ReportContext.Letter(position)));
        }

        var (name, estimate) = estimates.MaxBy(month => month.Estimate.Mean);
        var value = context.Outcomes.Value(id, estimate);
        return estimate.HasInterval
            ? context.Phrases.Say(
                "months.peak",
                ("letter", ReportContext.Letter(position)),
                ("month", name),
                ("value", value),
                ("interval", context.Outcomes.Interval(id, estimate)))
            : context.Phrases.Say(
                "months.peak.nointerval", ("letter", ReportContext.Letter(position)), ("month", name), ("value", value));
    }));

    private static ReportTable Table(ReportContext context, string id) => new(
        $"months-{id}",
        context.Phrases.Say("months.caption", ("outcome", context.Outcomes.Name(id))),
        [new(context.Phrases["column.month"], "month"), .. context.EstimateColumns()],
        [
            .. context.Results.Months.Select((name, month) => new ReportRow(
            [
                ReportCell.Words(name),
                .. context.Scenarios.SelectMany((_, position) =>
                    DataCells.Of(Estimate.Of(Values(context, position, id, month).AsSpan()), context.Phrases)),
            ])),
        ]);
}
