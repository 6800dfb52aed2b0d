using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Tests;

/// <summary>
/// A corridor of six places: a village, a crossing, a city, a border city, a port, and an island that nobody can reach.
/// The village and the crossing are joined both ways; a slow path avoids the city.
/// </summary>
internal static class SmallCorridor
{
    public static readonly PlaceId Village = new(0);
    public static readonly PlaceId Crossing = new(1);
    public static readonly PlaceId City = new(2);
    public static readonly PlaceId BorderCity = new(3);
    public static readonly PlaceId Port = new(4);
    public static readonly PlaceId Island = new(5);

    public static ImmutableArray<Place> Places { get; } =
    [
        new(Village, "GT_VIL", "Village", "GT", "place", PlaceRole.Origin, false, 14, -91),
        new(Crossing, "MX_CRO", "Crossing", "MX", "place", PlaceRole.Transit, true, 14.5, -92),
        new(City, "MX_CIT", "City", "MX", "place", PlaceRole.City, true, 19, -99),
        new(BorderCity, "MX_BOR", "Border city", "MX", "place", PlaceRole.BorderCity, true, 32.5, -117),
        new(Port, "US_POR", "Port", "US", "place", PlaceRole.PortOfEntry, false, 32.6, -117),
        new(Island, "MX_ISL", "Island", "MX", "place", PlaceRole.City, true, 18, -111),
    ];

    /// <summary>Not ordered by origin, so that the order of the slices is tested.</summary>
    public static ImmutableArray<Leg> Legs { get; } =
    [
        new(new(0), BorderCity, Port, TravelMode.Foot, LegPurpose.Travel, 1, 1, 0, 0.1),
        new(new(1), Crossing, City, TravelMode.Road, LegPurpose.Travel, 1000, 16, 60, 0.1),
        new(new(2), City, Village, TravelMode.Road, LegPurpose.Removal, 1200, 20, 0, 0),
        new(new(3), Village, Crossing, TravelMode.Road, LegPurpose.Travel, 100, 2, 5, 0.1),
        new(new(4), Crossing, BorderCity, TravelMode.Foot, LegPurpose.Travel, 3000, 900, 0, 0.9),
        new(new(5), City, BorderCity, TravelMode.Rail, LegPurpose.Travel, 2500, 60, 0, 0.5),
        new(new(6), Crossing, Village, TravelMode.Road, LegPurpose.Travel, 100, 3, 5, 0.1),
        new(new(7), Port, BorderCity, TravelMode.Road, LegPurpose.ReturnToWait, 1, 1, 0, 0),
    ];

    public static RouteNetwork Network { get; } = new(Places, Legs);

    /// <summary>A year in the corridor in which nobody sets out and nothing is in force.</summary>
    public static Scenario Scenario(params ImmutableArray<PolicyEntry> policy) => new()
    {
        Name = "small",
        Title = "A small corridor",
        Period = new SimulationPeriod(new DateOnly(2019, 1, 1), new DateOnly(2020, 1, 1)),
        Countries = TestCorridor.Countries,
        Network = Network,
        Parameters = TestCorridor.Parameters,
        Departures = [],
        Policy = policy,
    };
}
