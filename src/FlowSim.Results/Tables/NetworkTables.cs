using FlowSim.Model.Parameters;
using static FlowSim.Results.Tables.ResultColumn;

namespace FlowSim.Results.Tables;

/// <summary>The tables of the corridor itself.</summary>
internal static class NetworkTables
{
    /// <summary>The table <c>places</c>. Compared scenarios have the same places in the same order.</summary>
    public static ResultTable Places(RunRecord run) => new(
        "places",
        [
            Text("place"), Whole("position"), Text("name"), Text("country"), Text("role"), Number("latitude"),
            Number("longitude"),
        ],
        1,
        run.Scenarios[0].Scenario.Network.Places.Select((place, position) => new object?[]
        {
            place.Code,
            position,
            place.Name,
            place.Country,
            place.Kind,
            place.Latitude,
            place.Longitude,
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
