using System.Collections.Immutable;
using FlowSim.Model.Network;

namespace FlowSim.Results;

/// <content>Where people go: places, legs, and who travels them.</content>
public sealed partial class ResultReader
{
    /// <summary>
    /// The places that any of the scenarios has, in the order of the base's network.
    /// </summary>
    public ImmutableArray<StoredPlace> Places() => Rows(
        "SELECT place, name, country, role, latitude, longitude FROM places ORDER BY position",
        row => new StoredPlace(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetDouble(4), row.GetDouble(5)));

    /// <summary>The words that the corridor has of its own in a language, by their keys.</summary>
    /// <param name="language">The two-letter code of the language.</param>
    public ImmutableDictionary<string, string> Words(string language) => Rows(
        "SELECT key, text FROM words WHERE language = $p0",
        row => KeyValuePair.Create(row.GetString(0), row.GetString(1)),
        language).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>How a map of the corridor is drawn.</summary>
    public CorridorMap Map() => new(
        Rows(
            "SELECT country, latitude, longitude FROM map_labels ORDER BY country",
            row => new MapLabel(row.GetString(0), row.GetDouble(1), row.GetDouble(2))),
        Rows(
            "SELECT area, west, south, east, north FROM map_areas ORDER BY position",
            row => new MapArea(row.GetString(0), row.GetDouble(1), row.GetDouble(2), row.GetDouble(3), row.GetDouble(4))));

    /// <summary>The legs that any of the scenarios has.</summary>
    public ImmutableArray<StoredLeg> Legs() => Rows(
        """
        SELECT "from", "to", mode, purpose, remote, kilometres FROM legs ORDER BY "from", "to", mode, purpose
        """,
        row => new StoredLeg(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetBoolean(4), row.GetDouble(5)));

    /// <summary>
    /// People by route and month, as means over replicates. A route and month that nobody travelled has no row.
    /// </summary>
    public ImmutableArray<StoredLegFlow> LegFlows(string scenario) => Rows(
        """
        SELECT "from", "to", mode, month, SUM(people) / (SELECT replicates FROM run) FROM leg_flows
        WHERE scenario = $p0 GROUP BY "from", "to", mode, month ORDER BY "from", "to", mode, month
        """,
        row => new StoredLegFlow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetDouble(4)),
        scenario);
}
