using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;
using FlowSim.Model.Travel;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class LegCostTests
{
    private static readonly RouteChoiceParameters Parameters = TestCorridor.Parameters.RouteChoice;
    private static readonly TravelParameters Travel = TestCorridor.Parameters.Travel;

    private static readonly Leg Road = SmallCorridor.Legs[1];
    private static readonly Leg Path = SmallCorridor.Legs[4];

    [Fact]
    public void A_road_costs_its_time_with_rests_and_stops_and_its_fare()
    {
        var cost = Lasting(Road, PartyKind.Adult);

        var days = (16.0 / 24 * (1 + Travel.RestDaysPerDay)) + Travel.StopDaysWithoutSmuggler;
        Assert.Equal((days * Parameters.ValueOfTimeUsdPerDay) + 60, cost, 1e-9);
    }

    [Fact]
    public void The_parts_of_a_leg_cost_what_the_leg_costs()
    {
        Replayed.ForAll(Replayed.Between(0, 1), share =>
        {
            var (first, second) = (Part(Path, share), Part(Path, 1 - share));
            return Math.Abs(Lasting(first, PartyKind.Family) + Lasting(second, PartyKind.Family) - Lasting(Path, PartyKind.Family)) < 1e-9;
        });
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
    public void Setting_out_costs_a_wait_for_the_train_and_the_reluctance_to_turn_back()
    {
        Assert.Equal(0, LegCost.OfSettingOutUsd(boardingDays: 0, leadsAway: false, Parameters));
        Assert.Equal(2 * Parameters.ValueOfTimeUsdPerDay, LegCost.OfSettingOutUsd(boardingDays: 2, leadsAway: false, Parameters));
        Assert.Equal(
            Parameters.TurningBackScales * Parameters.ScaleUsd, LegCost.OfSettingOutUsd(boardingDays: 0, leadsAway: true, Parameters));
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

    private static Leg Part(Leg leg, double share) =>
        leg with { LengthKm = leg.LengthKm * share, Hours = leg.Hours * share, FareUsd = leg.FareUsd * share };

    private static double Lasting(Leg leg, PartyKind kind, bool hasMeans = true) => LegCost.LastingUsd(
        leg,
        ChoiceSegment.Of(
            TravellerClass.Of(TestGroup.Honduran, false, kind, hasMeans, TestDestination.UsWest),
            hasPapers: false,
            TestCorridor.Parameters.Destinations.Length + 1),
        TestCorridor.Parameters);
}
