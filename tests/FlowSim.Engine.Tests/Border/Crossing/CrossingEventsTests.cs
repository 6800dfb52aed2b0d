using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.Crossing;

public sealed class CrossingEventsTests
{
    private const int People = 20_000;

    [Theory]
    [InlineData(PartyKind.Adult)]
    [InlineData(PartyKind.Family)]
    public void Of_those_who_cross_as_many_die_as_the_sector_says(PartyKind kind)
    {
        var world = BorderWorld.ToSector(People, kind);
        world.Policy(Danger(world, deaths: 300));

        using var run = DayByDay.Run(world.Build());

        var died = run.Count(TalliedEvent.DiedCrossing);
        var crossed = run.Count(TalliedEvent.ReachedDestinationCountry) + died;
        Assert.True(crossed > 0.9 * People);
        // At most one of a party dies, so a little fewer than 300 in 10,000 do in families.
        var expected = crossed * 0.03;
        var spread = 4 * Math.Sqrt(expected);
        Assert.InRange(died, (expected * (kind == PartyKind.Family ? 0.94 : 0.98)) - spread, expected + spread);
        Assert.Equal(0, run.Count(TalliedEvent.DiedOnTheWay));
    }

    [Fact]
    public void Where_a_sector_says_how_many_die_nobody_dies_on_the_leg_into_it_as_well()
    {
        var world = BorderWorld.ToSector(People);
        world.Policy(Danger(world, deaths: 0)).Parameters(Deadly);
        var without = BorderWorld.ToSector(People).Parameters(Deadly);

        using var known = DayByDay.Run(world.Build());
        using var unknown = DayByDay.Run(without.Build());

        var last = known.World.Network.Legs.Single(leg => known.World.Network[leg.To].Code == "US_SEC");
        Assert.Equal(0, known.World.Hazards.ExpectedOn(last.Id.Index, 0));
        Assert.True(unknown.World.Hazards.ExpectedOn(last.Id.Index, 0) > 0);
        Assert.True(known.Count(TalliedEvent.DiedOnTheWay) < unknown.Count(TalliedEvent.DiedOnTheWay));
        Assert.Equal(0, known.Count(TalliedEvent.DiedCrossing));
    }

    [Theory]
    [InlineData(6, 7, 0)]
    [InlineData(12, 4, 0.03)]
    public void The_month_of_the_crossing_says_how_many_die(int hotFrom, int hotUntil, double died)
    {
        var world = BorderWorld.ToSector(People);
        world.Policy(Danger(world, deaths: 300) with { DeathsCool = Fixed(0), HotFrom = Fixed(hotFrom), HotUntil = Fixed(hotUntil) });

        using var run = DayByDay.Run(world.Build());

        // Everybody sets out in January and crosses within weeks.
        Assert.Equal(died * People, run.Count(TalliedEvent.DiedCrossing), 4 * Math.Sqrt(died * People));
    }

    [Fact]
    public void Twice_the_watch_lets_through_the_square_of_the_share()
    {
        var world = Watched(BorderWorld.ToSector(People));
        world.Policy(new BorderAgentsInstrument { At = [world["US_SEC"]], PerKm = Fixed(10) });

        using var once = DayByDay.Run(Watched(BorderWorld.ToSector(People)).Build());
        using var twice = DayByDay.Run(world.Build());

        Assert.Equal(0.4, ShareUndetected(once), 0.02);
        Assert.Equal(0.16, ShareUndetected(twice), 0.02);
    }

    [Fact]
    public void A_barrier_along_half_of_a_sector_raises_detection_and_withdrawn_it_does_not()
    {
        var world = Watched(BorderWorld.ToSector(People));
        world.Policy(new BarrierInstrument { At = [world["US_SEC"]], Share = Fixed(0.5) });
        var withdrawn = Watched(BorderWorld.ToSector(People));
        withdrawn.Policy(
            new BarrierInstrument { At = [withdrawn["US_SEC"]], Share = Fixed(0.5) }, BorderWorld.From.AddYears(-1), BorderWorld.From);

        using var with = DayByDay.Run(world.Build());
        using var without = DayByDay.Run(withdrawn.Build());

        Assert.Equal(Math.Pow(0.4, 1.5), ShareUndetected(with), 0.02);
        Assert.Equal(0.4, ShareUndetected(without), 0.02);
    }

    [Fact]
    public void A_barrier_of_nothing_changes_nothing()
    {
        var world = TestWorlds.EverythingBuilder();
        var before = SimulationRun.Execute(world.Build(), new RunOptions());
        world.Policy(new BarrierInstrument { At = [world["US_RGV"], world["US_SDC"]], Share = Fixed(0) });

        SameResult.Assert(before, SimulationRun.Execute(world.Build(), new RunOptions()));
    }

    [Fact]
    public void Agents_as_in_the_reference_change_nothing()
    {
        var world = TestWorlds.Quiet(BorderWorld.From, BorderWorld.From.AddMonths(6));
        BusyNetwork.Add(world);
        world.Cohort(0, "HN_SPS", TestGroup.Honduran, PartyKind.Adult, 500);
        var before = SimulationRun.Execute(world.Build(), new RunOptions());
        world.Policy(new BorderAgentsInstrument { At = [world["US_RGV"]], PerKm = Fixed(new CrossingParameters().ReferenceAgentsPerKm) });

        SameResult.Assert(before, SimulationRun.Execute(world.Build(), new RunOptions()));
    }

    [Fact]
    public void A_barrier_moves_people_to_another_sector()
    {
        double Share(double barrier)
        {
            var world = TestWorlds.Quiet(BorderWorld.From, BorderWorld.From.AddMonths(6));
            BusyNetwork.Add(world);
            world.Cohort(0, "HN_SPS", TestGroup.Honduran, PartyKind.Adult, 20_000);
            world.Policy(new BarrierInstrument { At = [world["US_RGV"]], Share = Fixed(barrier) });
            using var run = DayByDay.Run(world.Build());
            return run.PeopleInto("US_SDC") / (double)run.PeopleInto("US_RGV");
        }

        // The odds of two ways change by the exponential of what the barrier costs, in scales of the logit.
        Assert.Equal(Math.Exp(200.0 / 250), Share(1) / Share(0), 0.2);
    }

    private static double ShareUndetected(Simulation run) =>
        run.Count(TalliedEvent.EnteredUndetected) / (double)run.Count(TalliedEvent.ReachedDestinationCountry);

    private static CrossingDangerInstrument Danger(WorldBuilder world, double deaths) =>
        new() { At = [world["US_SEC"]], DeathsHot = Fixed(deaths), DeathsCool = Fixed(deaths) };

    private static ModelParameters Deadly(ModelParameters parameters) => parameters with
    {
        Hazards = parameters.Hazards with { DeathRate = 0.01 },
    };

    private static WorldBuilder Watched(WorldBuilder world) => world.Parameters(parameters => parameters with
    {
        Border = parameters.Border with { AdultDetectionShare = 0.6 },
        Crossing = parameters.Crossing with { ReferenceAgentsPerKm = 5, AgentElasticity = 1, BarrierWatch = 1 },
    });
}
