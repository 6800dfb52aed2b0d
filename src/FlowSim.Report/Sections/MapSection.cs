using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>Where people travel, on a map of the corridor.</summary>
internal static class MapSection
{
    private const int LegsNamed = 3;

    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context)
    {
        var legs = Legs(context);
        return new("map", context.Phrases["map.title"], legs.IsEmpty ? [] : [Figure(context, legs)]);
    }

    private static FigureBlock Figure(ReportContext context, ImmutableArray<MapLeg> legs) => new()
    {
        Id = "chart-map",
        Title = context.Sentences(ReportedOutcomes.RemoteShare),
        Unit = context.Phrases["map.unit"],
        Description = Description(context, legs),
        Source = context.SourceLine(),
        DataLabel = context.Phrases["figure.data"],
        Table = Table(context, legs),
        Chart = Chart(context, legs),
    };

    private static MapChart Chart(ReportContext context, ImmutableArray<MapLeg> legs)
    {
        ImmutableArray<MapPlace> places =
        [
            .. context.Results.Places.Select(place => new MapPlace(
                place.Id, context.Place(place.Id), place.Country, place.Role, place.Longitude, place.Latitude)),
        ];
        var frame = MapFrame.Around(places);
        return new()
        {
            Unit = context.Phrases["map.axis"],
            Months = context.Results.Months,
            Places = places,
            Names =
            [
                .. context.Results.Map.Labels.Select(label => new MapName(
                    context.Phrases.Or(OwnWords.CountryPrefix + label.Country, label.Country), label.Longitude, label.Latitude)),
            ],
            Parts = [.. context.Results.Map.Areas.Select(area => Part(context, area))],
            Frame = frame,
            Outlines = MapOutlines.Within(frame),
            Legs = legs,
        };
    }

    private static MapPart Part(ReportContext context, MapArea area) => new(
        area.Id, context.Phrases.Or(OwnWords.AreaPrefix + area.Id, area.Id), area.West, area.South, area.East, area.North);

    /// <summary>
    /// The routes used under any scenario; a route is remote if any leg between the places by that mode is.
    /// </summary>
    private static ImmutableArray<MapLeg> Legs(ReportContext context)
    {
        var remote = context.Results.Legs.Where(leg => leg.IsRemote).Select(leg => (leg.From, leg.To, leg.Mode)).ToHashSet();
        var months = context.Results.Months.Index().ToDictionary(month => month.Item, month => month.Index, StringComparer.Ordinal);
        var flows = context.Scenarios.Select(scenario =>
            scenario.LegFlows.ToLookup(flow => (flow.From, flow.To, flow.Mode))).ToArray();
        return
        [
            .. from way in flows.SelectMany(scenario => scenario.Select(way => way.Key)).Distinct().Order()
               select new MapLeg(
                   way.From,
                   way.To,
                   way.Mode,
                   Mode(context, way.Mode),
                   remote.Contains(way),
                   [.. flows.Select(scenario => ByMonth(scenario[way], months))]),
        ];
    }

    private static ImmutableArray<double> ByMonth(IEnumerable<StoredLegFlow> flows, Dictionary<string, int> months)
    {
        var people = new double[months.Count];
        foreach (var flow in flows)
        {
            people[months[flow.Month]] += flow.People;
        }

        return [.. people];
    }

    private static string Mode(ReportContext context, string mode) => context.Phrases.Or($"mode.{mode}", mode);

    private static string Name(ReportContext context, MapLeg leg) => context.Phrases.Say(
        "map.leg", ("from", context.Place(leg.From)), ("to", context.Place(leg.To)), ("mode", leg.ModeName));

    private static string Description(ReportContext context, ImmutableArray<MapLeg> legs)
    {
        var busiest = legs.OrderByDescending(leg => leg.Flows[0].Sum()).Take(LegsNamed).Select(leg => context.Phrases.Say(
            "map.busy",
            ("leg", Name(context, leg)),
            ("people", FigureText.Of(leg.Flows[0].Sum(), Rounding.PlaceOf(leg.Flows[0].Sum(), 3)))));
        var sentences = new List<string>
        {
            context.Phrases.Say("map.text", ("letter", ReportContext.Letter(0)), ("list", string.Join("; ", busiest))),
        };
        foreach (var comparison in context.Comparisons)
        {
            double Change(MapLeg leg) => leg.Flows[comparison.Position].Sum() - leg.Flows[0].Sum();
            var max = legs.OrderByDescending(leg => Math.Abs(Change(leg))).Take(LegsNamed).Select(leg => context.Phrases.Say(
                "map.change", ("leg", Name(context, leg)), ("people", FigureText.Signed(Change(leg), Rounding.PlaceOf(Change(leg), 3)))));
            sentences.Add(context.Phrases.Say(
                "map.differ", ("letter", ReportContext.Letter(comparison.Position)), ("list", string.Join("; ", max))));
        }

        return string.Join(' ', sentences.Append(context.Phrases["map.means"]));
    }

    private static ReportTable Table(ReportContext context, ImmutableArray<MapLeg> legs) => new(
        "map",
        context.Phrases["map.caption"],
        [
            new(context.Phrases["column.from"], "from"),
            new(context.Phrases["column.to"], "to"),
            new(context.Phrases["column.mode"], "mode"),
            new(context.Phrases["column.remote"], "remote"),
            .. context.Scenarios.Select((scenario, position) =>
                new ReportColumn(ReportContext.Letter(position), scenario.Stored.Name, ColumnKind.Number)),
            .. context.Comparisons.Select(comparison => new ReportColumn(
                $"{ReportContext.Letter(comparison.Position)} \u2212 {ReportContext.Letter(0)}",
                $"{comparison.Other.Stored.Name}_difference",
                ColumnKind.Number)),
        ],
        [
            .. legs.Select(leg => new ReportRow(
            [
                ReportCell.Named(context.Place(leg.From), leg.From),
                ReportCell.Named(context.Place(leg.To), leg.To),
                ReportCell.Named(leg.ModeName, leg.Mode),
                ReportCell.Named(context.Phrases[leg.Remote ? "yes" : "no"], leg.Remote ? "1" : "0"),
                .. leg.Flows.Select(flow => DataCells.Number(flow.Sum(), context.Phrases)),
                .. context.Comparisons.Select(comparison =>
                    DataCells.Number(leg.Flows[comparison.Position].Sum() - leg.Flows[0].Sum(), context.Phrases)),
            ])),
        ]);
}
