using FlowSim.Kernel.Calendar;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Chance;
using FlowSim.Model.Departure;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Travel;

namespace FlowSim.Model.World;

/// <summary>
/// A fixed part of the parties, with everything they write to during a day. Shards cannot see each other within a day,
/// so they can run in any order on any thread. Services answer their requests between days.
/// </summary>
internal sealed class Shard
{
    /// <summary>
    /// On an ordinary day so many parties at most ask for the same service, and one more of each <see cref="ServedShare"/>.
    /// </summary>
    private const int RequestsAnyDay = 256;

    private const int ServedShare = 128;

    private readonly int _number;

    /// <summary>Creates an empty shard.</summary>
    /// <param name="world">The state that all shards share.</param>
    /// <param name="number">The number of the shard, from 0.</param>
    /// <param name="shardCount">Number of shards.</param>
    /// <param name="journeys">Receives the journeys of traced parties; null where the shard has none.</param>
    public Shard(SimulatedWorld world, int number, int shardCount, JourneyLog? journeys)
    {
        World = world;
        _number = number;
        var parties = (world.Cohorts.PartyCount / shardCount) + 1;
        Source = new PartySource(world, number, shardCount);
        Calendar = new ShardCalendar<PartyRecord>(world.Period.TickCount, (int)(parties * 0.5) + 64);
        // With lists, claims and lines at desks up to a quarter of the parties wait at once; a room that grows would allocate in a day.
        Waiting = new WaitingRoom<PartyRecord>((int)(parties * 0.25) + 64);
        Requests = new ShardRequests((parties / ServedShare) + RequestsAnyDay);
        // All services together may grant what several days asked for.
        Granted = new SlotList(((parties / ServedShare) + RequestsAnyDay) * 4);
        Traffic = new TrafficCounts(world.Network.Legs.Length, world.Network.Places.Length);
        Information = new InformationCounts(world);
        Capacity = new CapacityCounts(world);
        Recorder = new Recorder(world, Traffic, Information, journeys);
    }

    /// <summary>The state that all shards share.</summary>
    public SimulatedWorld World { get; }

    /// <summary>Creates the shard's parties.</summary>
    public PartySource Source { get; }

    /// <summary>The booked events.</summary>
    public ShardCalendar<PartyRecord> Calendar { get; }

    /// <summary>The parties that wait for a service.</summary>
    public WaitingRoom<PartyRecord> Waiting { get; }

    /// <summary>Slots of parties whose request has been granted.</summary>
    public SlotList Granted { get; }

    /// <summary>Today's requests for services.</summary>
    public ShardRequests Requests { get; }

    /// <summary>People on the move today.</summary>
    public TrafficCounts Traffic { get; }

    /// <summary>What communities will learn from the shard's parties.</summary>
    public InformationCounts Information { get; }

    /// <summary>People who needed or left a limited capacity today.</summary>
    public CapacityCounts Capacity { get; }

    /// <summary>Counts, fates and journeys.</summary>
    public Recorder Recorder { get; }

    /// <summary>Number of events handled.</summary>
    public long Events { get; private set; }

    /// <summary>Sum of the hashes of all events handled, which does not depend on their order.</summary>
    public ulong Digest { get; private set; }

    /// <summary>Prepares a day; at the start of a month, its parties are created.</summary>
    public void BeginDay(Day day)
    {
        var month = World.Period.MonthOf(day);
        Recorder.Tally.SetMonth(month);
        if (day.Number == 0 || World.Period.DateOf(day).Day == 1)
        {
            if (month == World.Period.MonthCount)
            {
                // Nobody reads the counts of the warm-up, and in years of it they would overflow.
                Recorder.Tally.Clear(month);
            }

            Source.MakeMonth(World.Period.SimulatedMonthOf(day), Calendar);
        }
    }

    /// <summary>Adds an event to the digest, before it is handled.</summary>
    public void Note(ref readonly PartyRecord party, int tick)
    {
        Events++;
        if (party.Event == JourneyEvent.Timer)
        {
            var timer = party.TimerForDigest;
            Digest = unchecked(Digest + RecordDigest.Of(in timer, tick));
            return;
        }

        Digest = unchecked(Digest + RecordDigest.Of(in party, tick));
    }

    /// <summary>Books a party's next event at least one tick ahead.</summary>
    public void Book(ref PartyRecord party, JourneyEvent next, int tick, int ticksLater) =>
        BookWithin(ref party, next, tick, Math.Max(1, ticksLater));

    /// <summary>
    /// Books a party's next event, which can be within the tick: if a party had to wait for the next one, a way of many short
    /// legs would take longer than the same way in one.
    /// </summary>
    public void BookWithin(ref PartyRecord party, JourneyEvent next, int tick, int ticksLater)
    {
        party.Event = next;
        party.Due = (ushort)Math.Min(tick + ticksLater, ushort.MaxValue);
        Calendar.Book(in party);
    }

    /// <summary>
    /// A party that was held up or released goes on from where it is, with new draws: on its way, or waiting for its hearing.
    /// </summary>
    public void Resume(ref PartyRecord party, int tick)
    {
        party.StartAfresh();
        Book(ref party, party.Is(PartyTraits.AwaitsHearing) ? JourneyEvent.WaitsAgainForHearing : JourneyEvent.Arrive, tick, 1);
    }

    /// <summary>Puts a party in a waiting slot and requests a service for it.</summary>
    /// <returns>The slot.</returns>
    public int Ask(ref PartyRecord party, JourneyEvent waitFor, ShardRequestList service, int tick)
    {
        party.Event = waitFor;
        party.QueueNext = SlotHandle.None;
        var slot = Waiting.Seat(in party);
        service.Add(new Request(
            Request.KeyOf(tick, Word(service.Precedence, in party)), World.Cohorts.KeyOf(in party), SlotHandle.Of(_number, slot)));
        return slot;
    }

    /// <summary>Sets the timer of a waiting party; earlier timers become void.</summary>
    public void SetTimer<TCause>(int slot, Race<TCause> race, int tick)
        where TCause : struct, Enum
    {
        var generation = Waiting.Renew(slot);
        if (tick + race.Wait >= World.Period.TickCount)
        {
            return;
        }

        var timer = PartyRecord.Timer(Waiting[slot].Index, slot, generation, race.Code);
        Book(ref timer, JourneyEvent.Timer, tick, race.Wait);
    }

    /// <summary>The random words of a party for one draw and those of its block, on this attempt, at this place, on this visit.</summary>
    /// <param name="draw">A draw of the block.</param>
    /// <param name="party">The party.</param>
    public DrawBlock DrawsFor(Draw draw, ref readonly PartyRecord party) => new(
        World.Random.For(World.Cohorts.KeyOf(in party), Occasion.Of(in party, draw, World.PlaceKeys[party.Place])), draw);

    /// <summary>The random words of a party for one draw on its way from a place to the place where its record has it.</summary>
    /// <param name="draw">A draw of the block.</param>
    /// <param name="party">The party.</param>
    /// <param name="from">The place it left.</param>
    public DrawBlock DrawsOnTheWay(Draw draw, ref readonly PartyRecord party, int from)
    {
        var occasion = Occasion.Between(in party, draw, World.PlaceKeys[from], World.PlaceKeys[party.Place]);
        return new(World.Random.For(World.Cohorts.KeyOf(in party), occasion), draw);
    }

    /// <summary>A draw of a party as a number in (0, 1).</summary>
    public double Uniform(Draw draw, ref readonly PartyRecord party) => DrawsFor(draw, in party).Uniform(draw);

    /// <summary>A draw of a party as a 32-bit word.</summary>
    public uint Word(Draw draw, ref readonly PartyRecord party) => DrawsFor(draw, in party).Word(draw);

    /// <summary>A draw of a party that is the same wherever and however often it is asked, as a 32-bit word.</summary>
    public uint LastingWord(Draw draw, ref readonly PartyRecord party) =>
        new DrawBlock(World.Random.For(World.Cohorts.KeyOf(in party), DrawKey.QuestionOf(draw)), draw).Word(draw);
}
