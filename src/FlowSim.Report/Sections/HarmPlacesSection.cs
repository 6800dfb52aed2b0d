using System.Collections.Immutable;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Page;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sections;

/// <summary>Where people are harmed: the places with the most harm.</summary>
internal static class HarmPlacesSection
{
    private const int PlacesShown = 12;

    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context)
    {
        var harms = ReportedOutcomes.ByPlace
            .Where(id => context.Scenarios.Any(scenario => scenario.Harms.Any(harm => harm.Outcome == id))).ToArray();
        return new(
            "harm-places",
            context.Phrases["harm.title"],
            harms.Length == 0
                ? []
                :
                [
                    new TextBlock(context.Phrases["harm.intro"]),
                    .. harms.Select(id => Figure(context, id)),
                ]);
    }

    private static FigureBlock Figure(ReportContext context, string id)
    {
        var places = Worst(context, id);
        var name = context.Outcomes.Name(id);
        return new()
        {
            Id = $"chart-harm-{id}",
            Title = Finding(context, id, name, places[0]),
            Unit = context.Phrases["harm.unit"],
            Description = context.Phrases.Say(
                "harm.text", ("outcome", name), ("places", string.Join(", ", places.Take(3).Select(context.Place)))),
            Source = context.SourceLine(),
            DataLabel = context.Phrases["figure.data"],
            Table = Table(context, id, name, places),
            Chart = new PairsChart
            {
                Unit = context.Phrases["harm.axis"],
                Rows =
                [
                    .. places.Select(place => new ChartRow<PairsItem>(
                        context.Place(place),
                        [.. context.Scenarios.Select((_, position) => PairsItem.Of(At(context, position, id, place)))])),
                ],
            },
        };
    }

    private static string Finding(ReportContext context, string id, string name, string place)
    {
        var values = context.Scenarios.Select((_, position) =>
        {
            var (letter, estimate) = (ReportContext.Letter(position), At(context, position, id, place));
            var value = Numbers.FigureText.Mean(estimate);
            var end = Numbers.Rounding.PlaceOf(estimate);
            return estimate.HasInterval
                ? context.Phrases.Say(
                    "harm.value",
                    ("letter", letter),
                    ("value", value),
                    ("low", Numbers.FigureText.Of(estimate.Low, end)),
                    ("high", Numbers.FigureText.Of(estimate.High, end)))
                : context.Phrases.Say("harm.value.nointerval", ("letter", letter), ("value", value));
        });
        return context.Phrases.Say(
            "harm.finding", ("outcome", name), ("place", context.Place(place)), ("values", string.Join("; ", values)));
    }

    /// <summary>The places with the most harm, by the mean over all scenarios.</summary>
    private static ImmutableArray<string> Worst(ReportContext context, string id) =>
    [
        .. context.Scenarios.SelectMany(scenario => scenario.Harms)
            .Where(harm => harm.Outcome == id)
            .GroupBy(harm => harm.Place, StringComparer.Ordinal)
            .OrderByDescending(harms => harms.Sum(harm => harm.Values.Sum()))
            .ThenBy(harms => harms.Key, StringComparer.Ordinal)
            .Take(PlacesShown)
            .Select(harms => harms.Key),
    ];

    private static Estimate At(ReportContext context, int position, string id, string place)
    {
        ImmutableArray<double> none = [.. Enumerable.Repeat(0.0, context.Results.Run.Replicates)];
        return Estimate.Of(Sums.OfReplicates(
            context.Scenarios[position].Harms
                .Where(harm => harm.Place == place && harm.Outcome == id)
                .Select(harm => harm.Values)
                .Prepend(none)).AsSpan());
    }

    private static ReportTable Table(ReportContext context, string id, string name, ImmutableArray<string> places) => new(
        $"harm-{id}",
        context.Phrases.Say("harm.caption", ("outcome", name)),
        [new(context.Phrases["column.place"], "place"), .. context.EstimateColumns()],
        [
            .. places.Select(place => new ReportRow(
            [
                ReportCell.Named(context.Place(place), place),
                .. context.Scenarios.SelectMany((_, position) => DataCells.Of(At(context, position, id, place), context.Phrases)),
            ])),
        ]);
}
