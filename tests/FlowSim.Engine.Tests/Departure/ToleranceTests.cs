using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.RouteChoice;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Departure;

/// <summary>
/// One price for staying home and for giving up: people who hear that the last leg has become dearer by a known sum, at home or
/// on a way of few or many towns.
/// </summary>
public sealed class ToleranceTests
{
    private const int People = 20_000;
    private const double ToleranceUsd = 1000;
    private const double RiseUsd = 700;
    private const int FirstLegDays = 80;

    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly double Kept = ToleranceRule.Share(RiseUsd, ToleranceUsd);

    [Fact]
    public void A_rise_known_at_home_keeps_the_rest_at_home_and_nobody_who_left_gives_up()
    {
        using var run = DayByDay.Run(World(towns: 3, heardFrom: From));

        StationWorld.AssertShare(Kept, run.Count(TalliedEvent.Departed), People);
        Assert.Equal(0, run.Count(TalliedEvent.GaveUp));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void A_rise_heard_of_on_the_way_makes_the_same_share_give_up_however_many_towns_lie_ahead(int towns)
    {
        using var run = DayByDay.Run(World(towns, heardFrom: From.AddDays(45)));

        Assert.Equal(People, run.Count(TalliedEvent.Departed));
        StationWorld.AssertShare(1 - Kept, run.Count(TalliedEvent.GaveUp), People);
    }

    [Fact]
    public void What_lies_behind_makes_room_for_a_larger_rise()
    {
        const double DayUsd = 4;
        var scenario = World(towns: 3, heardFrom: From.AddDays(45), DayUsd);
        var behindUsd = LegCost.LastingUsd(scenario.Network.Legs[0], default, scenario.Parameters);
        Assert.InRange(behindUsd, FirstLegDays * DayUsd, RiseUsd - 100);

        using var run = DayByDay.Run(scenario);

        StationWorld.AssertShare(1 - ToleranceRule.Share(RiseUsd - behindUsd, ToleranceUsd), run.Count(TalliedEvent.GaveUp), People);
    }

    [Fact]
    public void Without_a_rise_nobody_stays_home_or_gives_up()
    {
        using var run = DayByDay.Run(World(towns: 6, heardFrom: null));

        Assert.Equal(People, run.Count(TalliedEvent.Departed));
        Assert.Equal(0, run.Count(TalliedEvent.GaveUp));
    }

    /// <summary>
    /// Everybody leaves in the first month for a first leg of eighty days. Each town has two equal legs to the next, so that it
    /// is a choice.
    /// </summary>
    private static Scenario World(int towns, DateOnly? heardFrom, double dayUsd = 0)
    {
        var world = TestWorlds.Quiet(From, From.AddMonths(6)).Place("GT_ORI", PlaceRole.Origin);
        for (var town = 0; town < towns; town++)
        {
            world.Place($"MX_{town}", PlaceRole.City);
        }

        world.Place("US_SEC", PlaceRole.BorderSector).Leg("GT_ORI", "MX_0", hours: FirstLegDays * 24);
        for (var town = 0; town < towns; town++)
        {
            var next = town + 1 < towns ? $"MX_{town + 1}" : "US_SEC";
            world.Leg($"MX_{town}", next, TravelMode.Road).Leg($"MX_{town}", next, TravelMode.Rail);
        }

        world.Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, People)
            .Parameters(parameters => parameters with
            {
                Departure = new() { ToleranceUsd = ToleranceUsd },
                Perception = parameters.Perception with { RefreshDays = 7, PriorSetbackRate = 0, PriorHarmRate = 0 },
                RouteChoice = parameters.RouteChoice with { SetbackCostUsd = 1000, ValueOfTimeUsdPerDay = dayUsd },
            });
        return heardFrom is { } date
            ? world.Policy(
                new InformationShockInstrument
                {
                    At = [world[$"MX_{towns - 1}"]],
                    Groups = [TestGroup.Honduran],
                    Setback = Fixed(RiseUsd / 1000),
                    HalfLifeDays = Fixed(1_000_000),
                },
                date).Build()
            : world.Build();
    }
}
