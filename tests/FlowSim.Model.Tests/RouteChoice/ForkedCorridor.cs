using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.RouteChoice;

/// <summary>Corridors with more than one crossing.</summary>
internal static class ForkedCorridor
{
    /// <summary>
    /// From a village by an entry to a fork: 100 km on is the near crossing, and in the other direction, by a bend, a far one.
    /// </summary>
    public static RouteNetwork Fork { get; } = Network(
        [
            ("GT_VIL", PlaceRole.Origin, 14, -91),
            ("MX_ENT", PlaceRole.City, 15, -92),
            ("MX_FOR", PlaceRole.City, 20, -100),
            ("MX_BEN", PlaceRole.City, 21, -101),
            ("US_NEA", PlaceRole.PortOfEntry, 26, -98),
            ("US_FAR", PlaceRole.BorderSector, 31.8, -106.4),
        ],
        [
            ("GT_VIL", "MX_ENT", 100),
            ("MX_ENT", "MX_FOR", 500),
            ("MX_FOR", "US_NEA", 100),
            ("MX_FOR", "MX_BEN", 50),
            ("MX_BEN", "US_FAR", 1000),
        ]);

    /// <summary>Two villages, each with an entry of its own; the entries are joined, and each has a crossing.</summary>
    public static RouteNetwork TwoSides { get; } = Network(
        [
            ("GT_ONE", PlaceRole.Origin, 14, -117),
            ("GT_TWO", PlaceRole.Origin, 14, -98),
            ("MX_WES", PlaceRole.City, 32.5, -117),
            ("MX_EAS", PlaceRole.City, 26, -98),
            ("US_WES", PlaceRole.PortOfEntry, 32.6, -117),
            ("US_EAS", PlaceRole.PortOfEntry, 26.1, -98.3),
        ],
        [
            ("GT_ONE", "MX_WES", 2000),
            ("GT_TWO", "MX_EAS", 2000),
            ("MX_WES", "MX_EAS", 100),
            ("MX_WES", "US_WES", 1),
            ("MX_EAS", "US_EAS", 1),
        ]);

    public static Leg LegOf(RouteNetwork network, string from, string to) =>
        network.Legs.Single(leg => network[leg.From].Code == from && network[leg.To].Code == to);

    /// <summary>Legs lead both ways, except into the destination country.</summary>
    private static RouteNetwork Network(
        (string Code, PlaceRole Role, double Latitude, double Longitude)[] places, (string From, string To, double Km)[] ways)
    {
        var ids = places.Select((place, index) => (place.Code, Id: new PlaceId(index))).ToDictionary();
        var legs =
            from way in ways
            from backwards in way.To.StartsWith("US", StringComparison.Ordinal) ? [false] : new[] { false, true }
            select backwards ? (From: way.To, To: way.From, way.Km) : way;
        return new(
            [
                .. places.Select(place => new Place(
                    ids[place.Code],
                    place.Code,
                    place.Code,
                    place.Code[..2],
                    "place",
                    place.Role,
                    place.Code.StartsWith("MX", StringComparison.Ordinal),
                    place.Latitude,
                    place.Longitude)),
            ],
            [
                .. legs.Select((leg, index) => new Leg(
                    new(index), ids[leg.From], ids[leg.To], TravelMode.Road, LegPurpose.Travel, leg.Km, leg.Km / 60, 0, 0.1)),
            ]);
    }
}
