using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Kernel;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Tests.Observation;

public sealed class CensusTests
{
    private const int Days = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nobody_is_lost_or_counted_twice_on_any_day_of_a_world_where_everything_happens(int seed)
    {
        var options = new RunOptions { Seed = (ulong)seed, Verify = true, Threads = 2 };

        var failure = Record.Exception(() => SimulationRun.Execute(TestWorlds.Everything(), options));

        Assert.Null(failure);
    }

    [Fact]
    public void Everything_that_is_counted_happens_in_that_world()
    {
        using var simulation = DayByDay.Run(TestWorlds.Everything());

        var never = Enum.GetValues<TalliedEvent>().Where(talliedEvent => simulation.Count(talliedEvent) == 0);

        Assert.Empty(never);
    }

    [Fact]
    public void A_party_with_two_next_events_is_found()
    {
        using var simulation = HalfWay(out var today);
        var (shard, party) = Somebody(simulation, party => party.Event == JourneyEvent.Arrive);

        shard.Calendar.Book(in party);

        var failure = Assert.Throws<InvariantException>(() => Census.Check(simulation, today));
        Assert.Contains($"Day {today}", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"party {party.Index}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_waits_and_travels_at_once_is_found()
    {
        using var simulation = HalfWay(out var today);
        var (shard, party) = Somebody(simulation, party => party.Event == JourneyEvent.AwaitDecision);

        party.Event = JourneyEvent.Arrive;
        party.Due = (ushort)((today.Number + 2) * Tick.PerDay);
        shard.Calendar.Book(in party);

        var failure = Assert.Throws<InvariantException>(() => Census.Check(simulation, today));
        Assert.Contains($"party {party.Index}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_waits_in_two_slots_is_found()
    {
        using var simulation = HalfWay(out var today);
        var (shard, party) = Somebody(simulation, party => party.Event == JourneyEvent.AwaitPort);

        shard.Waiting.Seat(in party);

        Assert.Throws<InvariantException>(() => Census.Check(simulation, today));
    }

    [Fact]
    public void A_party_that_vanished_from_where_it_waited_is_missed()
    {
        using var simulation = HalfWay(out var today);
        var shard = simulation.Shards[0];
        var slot = Enumerable.Range(0, shard.Waiting.SlotCount).First(slot => shard.Waiting[slot].Event != JourneyEvent.Vacant);

        shard.Waiting.Vacate(slot);

        var failure = Assert.Throws<InvariantException>(() => Census.Check(simulation, today));
        Assert.Contains("people should be present", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_whose_event_was_dropped_is_missed()
    {
        using var simulation = HalfWay(out var today);
        var shard = simulation.Shards[0];

        var isDropped = false;
        for (var tick = (today.Number + 1) * Tick.PerDay; !isDropped; tick++)
        {
            var due = shard.Calendar.Take(tick);
            while (due.Next(out var party) && !isDropped)
            {
                isDropped = party.Event != JourneyEvent.Timer;
            }
        }

        Assert.Throws<InvariantException>(() => Census.Check(simulation, today));
    }

    [Fact]
    public void A_person_who_left_a_party_unnoticed_is_missed()
    {
        using var simulation = HalfWay(out var today);
        var shard = simulation.Shards[0];
        var slot = Enumerable.Range(0, shard.Waiting.SlotCount)
            .First(slot => shard.Waiting[slot] is { Event: not JourneyEvent.Vacant, Adults: > 0 });

        shard.Waiting[slot].Adults--;

        Assert.Throws<InvariantException>(() => Census.Check(simulation, today));
    }

    private static Simulation HalfWay(out Day today)
    {
        var simulation = new Simulation(TestWorlds.Everything(), new RunOptions());
        for (var day = 0; day < Days; day++)
        {
            simulation.RunDay(new Day(day));
        }

        today = new Day(Days - 1);
        Census.Check(simulation, today);
        return simulation;
    }

    private static (Shard Shard, PartyRecord Party) Somebody(Simulation simulation, Func<PartyRecord, bool> isMeant)
    {
        (Shard, PartyRecord)? found = null;
        Census.ForEachPresent(simulation.Shards, (shard, party) => found = isMeant(party) ? (shard, party) : found);
        Assert.NotNull(found);
        return found.Value;
    }
}
