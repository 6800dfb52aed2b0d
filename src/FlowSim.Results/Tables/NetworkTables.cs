using FlowSim.Model.Parameters;
using static FlowSim.Results.Tables.ResultColumn;

namespace FlowSim.Results.Tables;

/// <summary>The tables of the corridor itself.</summary>
internal static class NetworkTables
{
    /// <summary>
    /// The table <c>places</c>: those of the base, then those that only another scenario has. If two scenarios differ in a
    /// place, the row of the earlier one is used.
    /// </summary>
    public static ResultTable Places(RunRecord run) => new(
        "places",
        [
            Text("place"), Whole("position"), Text("name"), Text("country"), Text("role"), Number("latitude"),
            Number("longitude"),
        ],
        1,
        run.Scenarios
            .SelectMany(scenario => scenario.Scenario.Network.Places)
            .DistinctBy(place => place.Code)
            .Select((place, position) => new object?[]
            {
                place.Code,
                position,
                place.Name,
                place.Country,
                place.Kind,
                place.Latitude,
                place.Longitude,
            }));

    /// <summary>The table <c>words</c>: those that the corridor has of its own.</summary>
    public static ResultTable Words(RunRecord run) => new(
        "words",
        [Text("language"), Text("key"), Text("text")],
        2,
        from language in run.Scenarios[0].Scenario.Words.ByLanguage
        from text in language.Value
        select new object?[] { language.Key, text.Key, text.Value });

    /// <summary>The table <c>map_labels</c>: where names of countries stand on the map.</summary>
    public static ResultTable MapLabels(RunRecord run) => new(
        "map_labels",
        [Text("country"), Number("latitude"), Number("longitude")],
        1,
        run.Scenarios[0].Scenario.Map.Labels.Select(label => new object?[] { label.Country, label.Latitude, label.Longitude }));

    /// <summary>The table <c>map_areas</c>: the parts of the map that a reader can look at.</summary>
    public static ResultTable MapAreas(RunRecord run) => new(
        "map_areas",
        [Text("area"), Whole("position"), Number("west"), Number("south"), Number("east"), Number("north")],
        1,
        run.Scenarios[0].Scenario.Map.Areas.Select((area, position) => new object?[]
        {
            area.Id, position, area.West, area.South, area.East, area.North,
        }));

    /// <summary>
    /// The table <c>legs</c>: those of the base, then those that only another scenario has. If two scenarios differ in
    /// a leg, the row of the earlier one is used.
    /// </summary>
    public static ResultTable Legs(RunRecord run) => new(
        "legs",
        [
            Text("from"), Text("to"), Text("mode"), Text("purpose"), Whole("remote"), Number("kilometres"),
        ],
        4,
        run.Scenarios
            .SelectMany(scenario => scenario.Scenario.Network.Legs.Select(leg => (
                From: scenario.Scenario.Network[leg.From].Code,
                To: scenario.Scenario.Network[leg.To].Code,
                leg.Mode,
                leg.Purpose,
                Leg: leg)))
            .DistinctBy(way => (way.From, way.To, way.Mode, way.Purpose))
            .Select(way => new object?[]
            {
                way.From,
                way.To,
                KebabName.Of(way.Mode.ToString()),
                KebabName.Of(way.Purpose.ToString()),
                way.Leg.IsRemote ? 1 : 0,
                way.Leg.LengthKm,
            }));
}
