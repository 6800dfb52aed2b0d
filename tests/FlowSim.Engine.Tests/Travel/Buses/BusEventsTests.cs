using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Travel.Buses;

/// <summary>Buses from an entry point past a town with a control to a city.</summary>
public sealed class BusEventsTests
{
    private const int People = 600;

    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void A_caravan_rides_past_the_control()
    {
        using var without = DayByDay.Run(World(inCaravan: true, share: 0));
        using var with = DayByDay.Run(World(inCaravan: true, share: 1));

        Assert.True(without.Count(TalliedEvent.Stopped) > 0);
        Assert.Equal(People, with.Count(TalliedEvent.RodeBus));
        Assert.Equal(0, with.Count(TalliedEvent.Stopped));
        Assert.Equal(People, with.Count(TalliedEvent.ReachedDestinationCountry));
    }

    [Fact]
    public void A_party_without_papers_or_caravan_does_not_ride()
    {
        using var simulation = DayByDay.Run(World(inCaravan: false, share: 1));

        Assert.Equal(0, simulation.Count(TalliedEvent.RodeBus));
    }

    [Fact]
    public void A_ride_is_counted_on_every_leg_it_uses()
    {
        var result = SimulationRun.Execute(World(inCaravan: true, share: 1), new RunOptions());

        for (var leg = 1; leg <= 2; leg++)
        {
            Assert.Equal(People, Enumerable.Range(0, result.LegFlows.MonthCount).Sum(month => result.LegFlows[month, leg]));
        }
    }

    [Fact]
    public void Riders_take_no_time_of_officers()
    {
        const int Walking = 600;
        using var without = Mixed(Walking, riding: 0);
        using var with = Mixed(Walking, riding: 10 * Walking);

        Assert.True(with.Count(TalliedEvent.RodeBus) > 9 * Walking);

        // Officers who stop one in five of those who walk stop no fewer of them when others ride past.
        var stopped = without.Count(TalliedEvent.Stopped);
        Assert.InRange(stopped, Walking / 8, Walking / 3);
        var spread = 4 * Math.Sqrt(2 * stopped);
        Assert.InRange(with.Count(TalliedEvent.Stopped), stopped - spread, stopped + spread);
    }

    [Fact]
    public void Without_a_road_nobody_rides()
    {
        using var simulation = DayByDay.Run(World(inCaravan: true, share: 1, to: "MX_ISL"));

        Assert.Equal(0, simulation.Count(TalliedEvent.RodeBus));
        Assert.Equal(People, simulation.Count(TalliedEvent.Departed));
    }

    [Fact]
    public void Buses_in_a_circle_carry_nobody_round_for_ever()
    {
        using var simulation = DayByDay.Run(World(inCaravan: true, share: 1, isCircle: true));

        Assert.True(simulation.Count(TalliedEvent.RodeBus) > 2 * People);
        Assert.Equal(People, simulation.Count(TalliedEvent.ReachedDestinationCountry) + simulation.Count(TalliedEvent.GaveUp));
    }

    /// <summary>
    /// People without papers who pass a control on foot, and people with papers who are carried past it.
    /// </summary>
    private static Simulation Mixed(int walking, int riding)
    {
        var world = Way()
            .Cohort(0, "GT_ORI", TestGroup.Guatemalan, PartyKind.Adult, walking)
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, riding)
            .Parameters(parameters => parameters with
            {
                Groups = parameters.Groups.InNeed(1, TestGroup.Honduran),
                Cards = parameters.Cards with { WillingShare = 1 },
            });
        var card = new HumanitarianCardInstrument
        {
            At = [world["MX_ENT"]],
            PeoplePerDay = Fixed(1e5),
            DelayDays = Fixed(0),
            ShareWithoutNeed = Fixed(0),
        };
        return DayByDay.Run(world.Policy(card)
            .Policy(new CheckpointInstrument { At = [world["MX_CON"]], Officers = Fixed(10), Force = TestForce.Inm })
            .Policy(new DetentionStationInstrument { At = [world["MX_CON"]], Places = Fixed(1e5) })
            .Policy(new BusInstrument { At = [world["MX_ENT"]], To = world["MX_CTY"], Share = Fixed(1), Hours = Fixed(12) })
            .Build());
    }

    private static Scenario World(bool inCaravan, double share, string to = "MX_CTY", bool isCircle = false)
    {
        var world = Way()
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, People);
        world.Policy(TestWorlds.FullWatch(world["MX_CON"]))
            .Policy(new DetentionStationInstrument { At = [world["MX_CON"]], Places = Fixed(1e5) })
            .Policy(new BusInstrument { At = [world["MX_ENT"]], To = world[to], Share = Fixed(share), Hours = Fixed(12) });
        if (isCircle)
        {
            world.Policy(new BusInstrument { At = [world["MX_CTY"]], To = world["MX_ENT"], Share = Fixed(1), Hours = Fixed(12) });
        }

        if (inCaravan)
        {
            world.Policy(new CaravanInstrument { Origins = [world["GT_ORI"]], Share = Fixed(1) })
                .Parameters(parameters => parameters with { Caravan = parameters.Caravan with { LeaveRate = 0 } });
        }

        return world.Build();
    }

    private static WorldBuilder Way() => TestWorlds.Quiet(From, From.AddYears(1))
        .Place("GT_ORI", PlaceRole.Origin)
        .Place("MX_ENT", PlaceRole.Transit)
        .Place("MX_CON", PlaceRole.Transit)
        .Place("MX_CTY", PlaceRole.City)
        .Place("US_SEC", PlaceRole.BorderSector)
        .Place("MX_ISL", PlaceRole.Transit)
        .Leg("GT_ORI", "MX_ENT")
        .Leg("MX_ENT", "MX_CON")
        .Leg("MX_CON", "MX_CTY")
        .Leg("MX_CTY", "MX_ENT", fareUsd: 5000)
        .Leg("MX_CTY", "US_SEC")
        .Leg("MX_CTY", "MX_ISL", TravelMode.Sea, fareUsd: 5000)
        .Leg("MX_ISL", "US_SEC", TravelMode.Sea);
}
