using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Outcomes;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.Metering;

/// <summary>Who comes to a port, and what becomes of those whom it does not take.</summary>
public sealed class PortLineTests
{
    private const int People = 4000;

    [Fact]
    public void Those_who_do_not_mean_to_ask_never_come_to_a_port()
    {
        using var asking = DayByDay.Run(Both(askShare: 1).Build());
        using var silent = DayByDay.Run(Both(askShare: 0).Build());
        using var safe = DayByDay.Run(Both(askShare: 1).Parameters(parameters => parameters with
        {
            Groups = parameters.Groups.InNeed(0),
        }).Build());

        Assert.True(AtPort(asking) > People / 2);
        Assert.Equal(0, AtPort(silent));
        Assert.Equal(0, AtPort(safe));
        Assert.Equal(asking.Count(TalliedEvent.ReachedDestinationCountry), silent.Count(TalliedEvent.ReachedDestinationCountry));
    }

    [Fact]
    public void Those_with_a_smuggler_cross_between_ports()
    {
        using var run = DayByDay.Run(Both(askShare: 1).Parameters(parameters => parameters with
        {
            People = parameters.People with { SmugglerShareWithMeans = 1 },
        }).Build());

        Assert.Equal(0, AtPort(run));
        Assert.True(run.Count(TalliedEvent.ReachedDestinationCountry) > 0.9 * People);
    }

    [Fact]
    public void A_port_known_to_be_closed_is_left_to_the_side()
    {
        var world = Both(askShare: 1);
        world.Policy(new PortIntakeInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(0) });

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(0, AtPort(run));
        Assert.Equal(0, run.Count(TalliedEvent.TurnedBackAtPort));
        Assert.True(run.Count(TalliedEvent.ReachedDestinationCountry) > 0.9 * People);
    }

    [Fact]
    public void Closed_ports_send_those_who_would_ask_through_the_river_and_more_of_them_die()
    {
        using var open = DayByDay.Run(Deadly(askShare: 1, isClosed: false).Build());
        using var closed = DayByDay.Run(Deadly(askShare: 1, isClosed: true).Build());

        // Of those who cross 3 in 100 die, and all cross now.
        Assert.True(AtPort(open) > People / 2);
        Assert.Equal(0.03 * (People - AtPort(open)), open.Count(TalliedEvent.DiedCrossing), 4 * Math.Sqrt(0.03 * People));
        Assert.Equal(0.03 * People, closed.Count(TalliedEvent.DiedCrossing), 4 * Math.Sqrt(0.03 * People));
        Assert.True(closed.Count(TalliedEvent.DiedCrossing) > open.Count(TalliedEvent.DiedCrossing) + 30);
    }

    [Fact]
    public void Where_nobody_means_to_ask_closed_ports_touch_nobody()
    {
        var open = SimulationRun.Execute(Deadly(askShare: 0, isClosed: false).Build(), new RunOptions());
        var closed = SimulationRun.Execute(Deadly(askShare: 0, isClosed: true).Build(), new RunOptions());

        SameResult.Assert(open, closed);
    }

    [Fact]
    public void At_a_port_that_closes_unheard_people_are_turned_back_and_cross_elsewhere()
    {
        var world = Both(askShare: 1);
        world.Policy(new PortIntakeInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(0) }, BorderWorld.From.AddDays(3));

        using var run = DayByDay.Run(world.Build());

        var turnedBack = run.Count(TalliedEvent.TurnedBackAtPort);
        Assert.True(turnedBack > People / 4, $"Only {turnedBack} were turned back.");
        Assert.Equal(0, run.Count(TalliedEvent.JoinedPortList));
        // Nobody comes to it twice.
        Assert.True(turnedBack <= AtPort(run));
        Assert.True(run.Count(TalliedEvent.ReachedDestinationCountry) > 0.9 * People);
    }

    [Fact]
    public void Officers_turn_back_their_share_of_those_who_come()
    {
        var world = Both(askShare: 1);
        world.Policy(new PortIntakeInstrument
        {
            At = [world["US_POR"]],
            PeoplePerDay = Fixed(1_000_000),
            TurnedBackShare = Fixed(0.3),
        });

        using var run = DayByDay.Run(world.Build());

        var spread = 4 * Math.Sqrt(AtPort(run) * 0.3 * 0.7);
        Assert.Equal(AtPort(run) * 0.3, run.Count(TalliedEvent.TurnedBackAtPort), spread);
    }

    /// <summary>A port and a sector beyond one city; most of those who may would go to the port.</summary>
    private static WorldBuilder Both(double askShare) => BorderWorld.ToPort(People)
        .Leg("MX_NOR", "US_SEC", fareUsd: 400)
        .Parameters(parameters => parameters with
        {
            Groups = [.. parameters.Groups.Select(group => group with { AskAtPortShare = askShare })],
        });

    /// <summary>The same where 3 in 100 die between ports; the port is open, or admits nobody.</summary>
    private static WorldBuilder Deadly(double askShare, bool isClosed)
    {
        var world = Both(askShare);
        world.Policy(new CrossingDangerInstrument { At = [world["US_SEC"]], DeathsHot = Fixed(300), DeathsCool = Fixed(300) });
        return isClosed ? world.Policy(new PortIntakeInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(0) }) : world;
    }

    private static long AtPort(Simulation run) => run.PeopleInto("US_POR");
}
