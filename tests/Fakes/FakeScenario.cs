using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Fakes;

/// <summary>A scenario small enough to read: a home, a town and a port, two legs north and one back.</summary>
internal static class FakeScenario
{
    /// <summary>The scenario with a name.</summary>
    public static Scenario Named(string name, double informedShare = 0.25) => new()
    {
        Name = name,
        Title = $"The title of {name}",
        Period = new SimulationPeriod(new DateOnly(2019, 5, 10), new DateOnly(2019, 7, 1)),
        Countries = TestCorridor.Countries,
        Words = TestCorridor.Words,
        Map = TestCorridor.Map,
        Network = new RouteNetwork(
            [
                new(new PlaceId(0), "HN_AAA", "Aldea (Cortes)", "HN", "origin", PlaceRole.Origin, false, 15, -88),
                new(new PlaceId(1), "MX_BBB", "Barranca", "MX", "hub", PlaceRole.City, true, 17, -93),
                new(new PlaceId(2), "US_CCC", "Crossing", "US", "port-of-entry", PlaceRole.PortOfEntry, false, 26, -98),
            ],
            [
                Leg(0, 0, 1, TravelMode.Road, LegPurpose.Travel),
                Leg(1, 1, 2, TravelMode.Rail, LegPurpose.Travel),
                Leg(2, 1, 0, TravelMode.Road, LegPurpose.Removal),
            ]),
        Departures = [new(new DateOnly(2019, 5, 1), new PlaceId(0), TestGroup.Honduran, PartyKind.Adult, 100)],
        Parameters = ParameterCatalog.With(
            TestCorridor.Parameters, [KeyValuePair.Create("detention.informed-share", informedShare)]),
    };

    private static Leg Leg(int id, int from, int to, TravelMode mode, LegPurpose purpose) =>
        new(new LegId(id), new PlaceId(from), new PlaceId(to), mode, purpose, 100, 10, 20, 0.2);
}
