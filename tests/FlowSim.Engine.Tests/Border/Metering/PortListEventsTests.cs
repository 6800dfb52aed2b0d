using FlowSim.Engine.Observation;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.Metering;

public sealed class PortListEventsTests
{
    private const int People = 2000;

    [Fact]
    public void Parties_that_buy_a_turn_are_admitted_before_those_that_cannot()
    {
        var world = BorderWorld.ToPort(People);
        world.Policy(Metering(world) with { EarlySlotShare = Fixed(0.5), EarlySlotUsd = Fixed(100) });

        using var run = DayByDay.Run(world.Build());
        var sold = run.Count(TalliedEvent.BoughtEarlySlot);

        // Everybody has means, so nearly all have more money than the price.
        Assert.InRange(sold, 0.4 * People, 0.6 * People);
        Assert.Equal(100 * sold, run.Count(TalliedEvent.ListKeepersUsd));
        var waiting = 0;
        Census.ForEachPresent(run.Shards, (_, party) =>
        {
            if (party.Event == JourneyEvent.AwaitPort)
            {
                Assert.False(party.Is(PartyTraits.BoughtEarlySlot));
                waiting += party.People;
            }
        });
        Assert.True(waiting > 100, $"Only {waiting} people wait.");
    }

    [Fact]
    public void A_price_nobody_can_pay_sells_nothing()
    {
        var world = BorderWorld.ToPort(People);
        world.Policy(Metering(world) with { EarlySlotShare = Fixed(1), EarlySlotUsd = Fixed(100_000) });

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(0, run.Count(TalliedEvent.BoughtEarlySlot));
    }

    [Fact]
    public void Lost_turns_send_people_to_the_end_of_the_list()
    {
        var world = BorderWorld.ToPort(People);
        world.Policy(Metering(world) with { LostSlotShare = Fixed(0.5) });
        using var lossy = DayByDay.Run(world.Build());
        using var fair = DayByDay.Run(BorderWorld.ToPort(People).With(Metering));

        var calls = lossy.Count(TalliedEvent.LostSlot) + lossy.Count(TalliedEvent.ReachedDestinationCountry);
        var spread = 4 * Math.Sqrt(calls * 0.25);
        Assert.InRange(lossy.Count(TalliedEvent.LostSlot), (calls * 0.5) - spread, (calls * 0.5) + spread);
        Assert.True(lossy.Count(TalliedEvent.ReachedDestinationCountry) < fair.Count(TalliedEvent.ReachedDestinationCountry));
    }

    [Fact]
    public void People_waiting_on_a_list_can_claim_in_Mexico_where_that_is_allowed()
    {
        var world = BorderWorld.ToPort(People);
        world.Policy(Metering(world))
            .Policy(new AsylumOfficeInstrument { At = [world["MX_CON"]], Officers = Fixed(50) })
            .Policy(new ClaimsWhileWaitingInstrument { At = [world["MX_NOR"]], RatePerMonth = Fixed(1) })
            .Parameters(parameters => parameters with { Asylum = parameters.Asylum with { OfficeReachShare = 0 } });

        using var run = DayByDay.Run(world.Build());

        Assert.True(run.Count(TalliedEvent.ClaimedWhileWaiting) > 500);
    }

    [Fact]
    public void People_kidnapped_in_Mexico_are_admitted_ahead_of_the_list_and_not_returned()
    {
        using var without = DayByDay.Run(Dangerous().Build());
        var world = Dangerous();
        using var with = DayByDay.Run(world.With(place =>
            new ExceptionAccessInstrument { At = [place["US_POR"]], PeoplePerDay = Fixed(1000) }));

        Assert.Equal(0, without.Count(TalliedEvent.AdmittedAsUnsafe));
        var admitted = with.Count(TalliedEvent.AdmittedAsUnsafe);
        Assert.True(admitted > 300, $"Only {admitted} were let in.");
        Assert.True(with.Count(TalliedEvent.Kidnapped) < without.Count(TalliedEvent.Kidnapped));
        Assert.Equal(admitted, with.Count(TalliedEvent.ReleasedInDestinationCountry));
    }

    [Fact]
    public void The_quota_of_exceptions_is_kept()
    {
        const double Quota = 1;
        var world = Dangerous();
        world.Policy(new ExceptionAccessInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(Quota) });
        var (before, max) = (0L, 0.0);

        using var run = DayByDay.Run(world.Build(), afterDay: (simulation, _) =>
        {
            var now = simulation.Count(TalliedEvent.AdmittedAsUnsafe);
            max = Math.Max(max, now - before);
            before = now;
        });

        Assert.Equal(Quota, max);
    }

    [Fact]
    public void When_exceptions_end_those_waiting_for_one_join_the_list_and_nobody_is_lost()
    {
        var world = Dangerous();
        world.Policy(
            new ExceptionAccessInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(0.1) },
            BorderWorld.From,
            BorderWorld.From.AddMonths(3));

        var run = SimulationRun.Execute(world.Build(), new RunOptions { Verify = true });

        Assert.True(run.Events > People);
    }

    [Fact]
    public void A_port_without_a_limit_keeps_no_list_of_exceptions()
    {
        var world = Perilous();
        world.Policy(BorderWorld.Returns(world))
            .Policy(new ExceptionAccessInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(0.1) });

        using var run = DayByDay.Run(world.Build());

        Assert.True(run.Count(TalliedEvent.KidnappedWhileWaiting) > People / 2);
        Assert.Equal(0, run.Count(TalliedEvent.JoinedPortList));
        Assert.Equal(0, run.Count(TalliedEvent.AdmittedAsUnsafe));
    }

    [Fact]
    public void When_the_limit_of_a_port_ends_all_who_wait_for_an_exception_are_admitted()
    {
        var end = BorderWorld.From.AddMonths(4);
        var world = Perilous();
        world.Policy(Metering(world), BorderWorld.From, end)
            .Policy(new ExceptionAccessInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(0.1) });
        var (before, after) = (0L, 0L);

        using var run = DayByDay.Run(world.Build(), afterDay: (simulation, day) =>
        {
            var date = simulation.World.Period.DateOf(day);
            before = date < end ? simulation.Count(TalliedEvent.AdmittedAsUnsafe) : before;
            after = date <= end.AddDays(2) ? simulation.Count(TalliedEvent.AdmittedAsUnsafe) : after;
        });

        Assert.InRange(before, 1, 15);
        Assert.True(after - before > 100, $"Only {after - before} were let in.");
        Census.ForEachPresent(run.Shards, (_, party) => Assert.NotEqual(JourneyEvent.AwaitPort, party.Event));
    }

    /// <summary>A port in a city where most people who wait are kidnapped within weeks.</summary>
    private static WorldBuilder Perilous() => BorderWorld.ToPort(People).Parameters(parameters => parameters with
    {
        Kidnapping = parameters.Kidnapping with { WaitingRatePerMonth = 1 },
    });

    /// <summary>
    /// A metered port in a city where most people who wait are kidnapped within weeks, and returned to wait if
    /// admitted.
    /// </summary>
    private static WorldBuilder Dangerous()
    {
        var world = Perilous();
        return world.Policy(Metering(world)).Policy(BorderWorld.Returns(world));
    }

    private static PortIntakeInstrument Metering(WorldBuilder world) =>
        new() { At = [world["US_POR"]], PeoplePerDay = Fixed(4) };
}
