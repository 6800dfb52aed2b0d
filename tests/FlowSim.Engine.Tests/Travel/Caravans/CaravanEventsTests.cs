using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Caravans;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Travel.Caravans;

public sealed class CaravanEventsTests
{
    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly CaravanParameters Small =
        new() { ReferenceSize = 10, JoinShare = 1, LeaveRate = 0, MaxKmPerDay = 1000, SizeExponent = 0, MinFactor = 0 };

    [Fact]
    public void The_count_of_people_in_caravans_is_right_on_every_day()
    {
        var largest = 0;
        using var simulation = DayByDay.Run(TestWorlds.Everything(peopleFactor: 3), afterDay: (world, day) =>
        {
            var (counted, present) = (0, 0);
            foreach (var shard in world.Shards)
            {
                counted += shard.Traffic.CaravanPeople;
            }

            Census.ForEachPresent(world.Shards, (_, party) => present += party.Is(PartyTraits.InCaravan) ? party.People : 0);
            Assert.True(counted == present, $"Day {day.Number}: {counted} counted, {present} there.");
            largest = Math.Max(largest, counted);
        });

        Assert.True(largest > 50, $"The largest caravan had {largest} people.");
        Assert.True(simulation.Count(TalliedEvent.Dispersed) > 0);
        Assert.True(simulation.Count(TalliedEvent.LeftCaravan) > 0);
    }

    [Fact]
    public void A_large_caravan_passes_a_control_more_easily_than_a_small_one()
    {
        var parameters = Small with { SizeExponent = 0.3, JoinShare = 0 };

        var large = Stopped(parameters with { ReferenceSize = 1 });
        var small = Stopped(parameters with { ReferenceSize = 1e5 });

        // Thirty days of some 66 people, each stopped with probability 1 - exp(-0.3) alone and with a lower one in a
        // caravan.
        Assert.True(large < small - (4.5 * Math.Sqrt(large + small)), $"{large} and {small}");
    }

    [Fact]
    public void People_join_where_a_caravan_comes_through_but_not_those_with_a_smuggler()
    {
        var alone = Joined(caravanShare: 0, Small, smugglerShare: 0);
        var along = Joined(caravanShare: 1, Small, smugglerShare: 0);
        var guided = Joined(caravanShare: 1, Small, smugglerShare: 1);
        var unmoved = Joined(caravanShare: 1, Small with { JoinShare = 0 }, smugglerShare: 0);

        Assert.Equal(0, alone);
        Assert.Equal(unmoved, guided);
        Assert.True(along > 1.5 * unmoved, $"{along} and {unmoved}");
    }

    [Fact]
    public void A_caravan_goes_no_farther_in_a_day_than_it_can_walk()
    {
        var quick = Arrived(Small with { JoinShare = 0 });
        var slow = Arrived(Small with { JoinShare = 0, MaxKmPerDay = 10 });

        Assert.True(quick > 100);
        Assert.Equal(0, slow);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    public void Officers_disperse_and_apprehend_the_given_shares_of_a_caravan(double share, double apprehended)
    {
        var world = Way(Small with { JoinShare = 0 }, caravanShare: 1);
        world.Policy(new CaravanDispersalInstrument
        {
            At = [world["MX_TWN"]],
            Share = Fixed(share),
            Apprehended = Fixed(apprehended),
        });
        using var simulation = DayByDay.Run(world.Build());

        Assert.True(simulation.Count(TalliedEvent.JoinedCaravan) > 1000);
        Assert.Equal(share > 0, simulation.Count(TalliedEvent.Dispersed) > 1000);
        Assert.Equal(apprehended * simulation.Count(TalliedEvent.Dispersed), simulation.Count(TalliedEvent.Apprehended));
    }

    [Fact]
    public void A_party_that_leaves_a_caravan_goes_on_alone()
    {
        using var simulation = DayByDay.Run(Way(Small with { LeaveRate = 1, MaxKmPerDay = 10 }, caravanShare: 1).Build());

        Assert.Equal(simulation.Count(TalliedEvent.JoinedCaravan), simulation.Count(TalliedEvent.LeftCaravan));
        Assert.True(simulation.Count(TalliedEvent.EnteredUndetected) > 1000);
    }

    private static long Stopped(CaravanParameters caravan)
    {
        var world = Way(caravan, caravanShare: 1);
        using var simulation = DayByDay.Run(world.Policy(TestWorlds.FullWatch(world["MX_TWN"])).Build());
        return simulation.Count(TalliedEvent.Stopped);
    }

    private static long Joined(double caravanShare, CaravanParameters caravan, double smugglerShare)
    {
        var world = Way(caravan, caravanShare)
            .Cohort(0, "MX_ALT", TestGroup.Honduran, PartyKind.Adult, 3000)
            .Parameters(parameters => parameters with { People = parameters.People with { SmugglerShareWithMeans = smugglerShare } });
        using var simulation = DayByDay.Run(world.Build());
        return simulation.Count(TalliedEvent.JoinedCaravan);
    }

    private static long Arrived(CaravanParameters caravan)
    {
        var scenario = Way(caravan, caravanShare: 1).Build();
        using var simulation = DayByDay.Run(scenario with { Period = new(From, From.AddDays(20)) });
        return simulation.Count(TalliedEvent.EnteredUndetected);
    }

    /// <summary>
    /// A village where the caravan starts, another beside it, a town on the route of both, and the border.
    /// </summary>
    private static WorldBuilder Way(CaravanParameters caravan, double caravanShare)
    {
        var world = TestWorlds.Quiet(From, From.AddMonths(2))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_ALT", PlaceRole.Transit)
            .Place("MX_TWN", PlaceRole.Transit)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_TWN")
            .Leg("MX_TWN", "US_SEC")
            .Leg("MX_ALT", "MX_TWN")
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 2000)
            .Parameters(parameters => parameters with { Caravan = caravan });
        return caravanShare > 0
            ? world.Policy(new CaravanInstrument { Origins = [world["GT_ORI"]], Share = Fixed(caravanShare) })
            : world;
    }
}
