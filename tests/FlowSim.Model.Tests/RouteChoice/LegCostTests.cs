using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class LegCostTests
{
    private static readonly RouteChoiceParameters Parameters = new();

    private static readonly Leg Road = SmallCorridor.Legs[1];
    private static readonly Leg Path = SmallCorridor.Legs[4];

    [Fact]
    public void A_road_costs_its_time_and_its_fare()
    {
        var cost = Lasting(Road, PartyKind.Adult, waitDays: 2);

        Assert.Equal((((16.0 / 24) + 2) * Parameters.ValueOfTimeUsdPerDay) + 60, cost, 1e-9);
    }

    [Fact]
    public void A_dollar_counts_more_without_means()
    {
        var rich = Lasting(Road, PartyKind.Adult);
        var poor = Lasting(Road, PartyKind.Adult, hasMeans: false);

        Assert.Equal((Parameters.PovertyFactor - 1) * Road.FareUsd, poor - rich, 1e-9);
    }

    [Fact]
    public void Walking_through_remote_country_is_hard_and_harder_with_children()
    {
        var adult = Lasting(Path, PartyKind.Adult);
        var family = Lasting(Path, PartyKind.Family);
        var amongPeople = Lasting(Path with { Remoteness = 0 }, PartyKind.Adult);

        var hardship = Parameters.HardshipUsdPerDay * Path.Hours / 24 * Path.Remoteness;
        Assert.Equal(hardship, adult - amongPeople, 1e-9);
        Assert.Equal((Parameters.ChildFactor - 1) * hardship, family - adult, 1e-9);
    }

    [Fact]
    public void Remoteness_is_no_hardship_for_those_who_ride()
    {
        Assert.Equal(Lasting(Road with { Remoteness = 0 }, PartyKind.Child), Lasting(Road with { Remoteness = 1 }, PartyKind.Child));
    }

    [Fact]
    public void Turning_back_adds_the_cost_of_reluctance()
    {
        var on = Lasting(Road, PartyKind.Adult);
        var back = Lasting(Road, PartyKind.Adult, leadsAway: true);

        Assert.Equal(Parameters.TurningBackScales * Parameters.ScaleUsd, back - on, 1e-9);
    }

    [Fact]
    public void Dangers_cost_in_proportion_to_beliefs_and_crime_costs_more_with_children()
    {
        var adult = LegCost.PerceivedUsd(withChildren: false, 0.1, 0.2, Parameters);
        var family = LegCost.PerceivedUsd(withChildren: true, 0.1, 0.2, Parameters);

        Assert.Equal((0.1 * Parameters.SetbackCostUsd) + (0.2 * Parameters.HarmCostUsd), adult, 1e-9);
        Assert.Equal((Parameters.ChildFactor - 1) * 0.2 * Parameters.HarmCostUsd, family - adult, 1e-9);
        Assert.Equal(0, LegCost.PerceivedUsd(withChildren: true, 0, 0, Parameters));
    }

    private static double Lasting(Leg leg, PartyKind kind, double waitDays = 0, bool hasMeans = true, bool leadsAway = false) =>
        LegCost.LastingUsd(
            leg,
            ChoiceSegment.Of(
                TravellerClass.Of(TestGroup.Honduran, false, kind, hasMeans, TestDestination.UsWest),
                TestCorridor.Parameters.Destinations.Length + 1),
            waitDays,
            leadsAway,
            Parameters);
}
