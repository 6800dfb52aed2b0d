using FlowSim.Engine.Calendar;
using FlowSim.Engine.Chance;
using FlowSim.Engine.Journey;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Foundation.Chance;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Execution;

/// <summary>
/// A fixed part of the parties, with everything they write to during a day. Shards cannot see each other within a day,
/// so they can run in any order on any thread. Services answer their requests between days.
/// </summary>
internal sealed class Shard
{
    /// <summary>Requests a day for which a list has room before it grows.</summary>
    private const int RequestsPerDay = 64;

    private readonly JourneyLog? _journeys;

    /// <summary>Creates an empty shard.</summary>
    /// <param name="world">The state that all shards share.</param>
    /// <param name="number">The number of the shard, from 0.</param>
    /// <param name="shardCount">Number of shards.</param>
    /// <param name="journeys">Receives the journeys of traced parties; null where the shard has none.</param>
    public Shard(SimulatedWorld world, int number, int shardCount, JourneyLog? journeys)
    {
        World = world;
        Number = number;
        ShardCount = shardCount;
        _journeys = journeys;
        var parties = (world.Cohorts.PartyCount / shardCount) + 1;
        Calendar = new ShardCalendar(world.Period.TickCount, (int)(parties * 0.5) + 64);
        Waiting = new WaitingRoom((int)(parties * 0.2) + 64);
        Granted = new SlotList(256);
        Tally = new Tally(world.Period.MonthCount);
        var legs = world.Network.Legs.Length;
        PeopleByLeg = new int[legs];
        HeldBackByLeg = new int[legs];
        RidersByLeg = new int[legs];
        Passages = new int[legs * TravellerClass.CommunityCount];
        SafePassages = new int[legs * TravellerClass.CommunityCount];
        Setbacks = new int[legs * TravellerClass.CommunityCount];
        Harms = new int[legs * TravellerClass.CommunityCount];
        HarmByPlace = new HarmLedger(world.Network.Places.Length);
        CaravanPassing = new int[world.Network.Places.Length];
        LeftPortLists = new int[world.Network.Places.Length];
        UsDetentionDemand = new int[world.Network.Places.Length];
        ReleasedForLackOfUsSpace = new int[world.Network.Places.Length];
        StationReleases = new int[world.StationPlaces.Length * Tick.PerDay];
    }

    public SimulatedWorld World { get; }

    public int Number { get; }

    public int ShardCount { get; }

    public ShardCalendar Calendar { get; }

    public WaitingRoom Waiting { get; }

    public Tally Tally { get; }

    public HarmLedger HarmByPlace { get; }

    /// <summary>Slots of parties whose request has been granted.</summary>
    public SlotList Granted { get; }

    public RequestList StationRequests { get; } = new(QueueDraws.Station, RequestsPerDay);

    public RequestList DeportationRequests { get; } = new(QueueDraws.Deportation, RequestsPerDay);

    public RequestList DecisionRequests { get; } = new(QueueDraws.Decision, RequestsPerDay);

    public RequestList PortRequests { get; } = new(QueueDraws.Port, RequestsPerDay);

    public RequestList CardRequests { get; } = new(QueueDraws.Card, RequestsPerDay);

    public RequestList ResettlementRequests { get; } = new(QueueDraws.Resettlement, RequestsPerDay);

    /// <summary>People who came to each leg today on their own, whether or not they passed its control.</summary>
    public int[] PeopleByLeg { get; }

    /// <summary>Those of <see cref="PeopleByLeg"/> who were stopped at the leg's control and did not pass.</summary>
    public int[] HeldBackByLeg { get; }

    /// <summary>People whom a free bus carried over each leg today, past its control.</summary>
    public int[] RidersByLeg { get; }

    /// <summary>People in caravans who set out from each place today.</summary>
    public int[] CaravanPassing { get; }

    /// <summary>People in caravans now.</summary>
    public int CaravanPeople { get; set; }

    /// <summary>Passages of parties since the last revision of beliefs, by community and leg.</summary>
    public int[] Passages { get; }

    /// <summary>Those with no risk of a setback: with papers, and not on a leg to the United States.</summary>
    public int[] SafePassages { get; }

    /// <summary>Parties apprehended or returned since the last revision of beliefs, by community and leg.</summary>
    public int[] Setbacks { get; }

    /// <summary>Parties that were victims of a crime since the last revision, by community and leg.</summary>
    public int[] Harms { get; }

    /// <summary>People who left the list of each port today before they were called, by place.</summary>
    public int[] LeftPortLists { get; }

    /// <summary>People whom US officers would detain today, by place, whether or not there is space for them.</summary>
    public int[] UsDetentionDemand { get; }

    /// <summary>Those of <see cref="UsDetentionDemand"/> who are released for lack of space.</summary>
    public int[] ReleasedForLackOfUsSpace { get; }

    /// <summary>People who left each station today, by tick of the day and station.</summary>
    public int[] StationReleases { get; }

    /// <summary>Number of events handled.</summary>
    public long Events { get; private set; }

    /// <summary>Sum of the hashes of all events handled, which does not depend on their order.</summary>
    public ulong Digest { get; private set; }

    /// <summary>Parties created so far.</summary>
    public int PartiesMade { get; private set; }

    /// <summary>People created so far.</summary>
    public long PeopleMade { get; private set; }

    /// <summary>People whose simulation has ended.</summary>
    public long PeopleEnded { get; private set; }

    /// <summary>People who died.</summary>
    public long PeopleDead { get; private set; }

    /// <summary>Parties that have set out and whose journey has not ended.</summary>
    public int ActiveParties { get; set; }

    /// <summary>The trace of a traced party of this shard.</summary>
    public IReadOnlyList<TraceEntry> EntriesOf(int party) => _journeys?.EntriesOf(party) ?? [];

    /// <summary>Handles all events that are due on a day.</summary>
    public void RunDay(Day day)
    {
        var tick = day.FirstTick.Number;
        Tally.SetMonth(World.Period.MonthOf(day));
        if (day.Number == 0 || World.Period.DateOf(day).Day == 1)
        {
            MakeParties(World.Period.MonthOf(day));
        }

        HandleGranted(tick);
        for (var end = tick + Tick.PerDay; tick < end; tick++)
        {
            var due = Calendar.Take(tick);
            while (due.Next(out var party))
            {
                Handle(ref party, tick);
            }
        }
    }

    /// <summary>Books a party's next event at least one tick ahead.</summary>
    public void Book(ref PartyRecord party, JourneyEvent next, int tick, int ticksLater)
    {
        party.Event = next;
        party.Due = (ushort)Math.Min(tick + Math.Max(1, ticksLater), ushort.MaxValue);
        Calendar.Book(in party);
    }

    /// <summary>Puts a party in a waiting slot and requests a service for it.</summary>
    /// <returns>The slot.</returns>
    public int Ask(ref PartyRecord party, JourneyEvent waitFor, RequestList service, int tick)
    {
        party.Event = waitFor;
        party.QueueNext = PartyHandle.None;
        var slot = Waiting.Seat(in party);
        service.Add(RequestList.KeyOf(tick, Word(service.Precedence, in party)), PartyHandle.Of(Number, slot));
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

        var timer = PartyRecord.Timer(slot, generation, race.Code);
        Book(ref timer, JourneyEvent.Timer, tick, race.Wait);
    }

    /// <summary>The random words of a party for one draw and those of its block, on this attempt, at this place, on this visit.</summary>
    /// <param name="draw">A draw of the block.</param>
    /// <param name="party">The party.</param>
    /// <param name="detail">What else the draw is about, added to its own detail.</param>
    public PartyDraws DrawsFor(Draw draw, ref readonly PartyRecord party, uint detail = 0)
    {
        var occasion = Occasion.Of(in party, DrawKey.DetailOf(draw) + detail);
        var (number, hash) = World.Cohorts.KeyOf(in party);
        return new(World.Random.For((StreamId)DrawKey.StreamOf(draw), number, hash, occasion), draw);
    }

    /// <summary>A draw of a party as a number in (0, 1).</summary>
    public double Uniform(Draw draw, ref readonly PartyRecord party) => DrawsFor(draw, in party).Uniform(draw);

    /// <summary>A draw of a party as a 32-bit word.</summary>
    public uint Word(Draw draw, ref readonly PartyRecord party) => DrawsFor(draw, in party).Word(draw);

    /// <summary>Counts an occurrence for every person in a party.</summary>
    public void Count(ref readonly PartyRecord party, TalliedEvent talliedEvent, int tick) =>
        Count(in party, talliedEvent, tick, party.People);

    /// <summary>Counts an occurrence, records what follows from it, and traces it.</summary>
    public void Count(ref readonly PartyRecord party, TalliedEvent talliedEvent, int tick, int amount)
    {
        Tally.Add(talliedEvent, World.Classes[party.Class].Cell, amount);
        var note = TalliedEventNote.Of(talliedEvent);
        if (note.HarmColumn >= 0)
        {
            HarmByPlace.Add(party.Place, note.HarmColumn, amount);
        }

        if (note.Past != 0)
        {
            World.Fates.Remember(party.Index, note.Past);
        }

        if (amount > 0)
        {
            _journeys?.Add(in party, tick, null, talliedEvent, amount);
        }
    }

    /// <summary>Counts that a party is given protection; a party in need, as such, only the first time.</summary>
    public void CountProtection(ref readonly PartyRecord party, TalliedEvent how, int tick)
    {
        Count(in party, how, tick);
        if (party.Is(PartyTraits.InNeed) && (World.Fates.Marks[party.Index] & FateFlags.Protected) == 0)
        {
            Count(in party, TalliedEvent.ProtectedInNeed, tick);
        }

        Mark(in party, FateFlags.Protected);
    }

    /// <summary>Counts a party's time between two ticks in person-ticks, in the months in which it passes.</summary>
    public void CountTime(ref readonly PartyRecord party, TalliedEvent talliedEvent, int fromTick, int untilTick)
    {
        var period = World.Period;
        while (fromTick < untilTick)
        {
            var month = period.MonthOf(new Tick(fromTick).Day);
            var monthEnd = period.DayOf(period.FirstOfMonth(month + 1)).FirstTick.Number;
            var end = Math.Min(monthEnd, untilTick);
            Tally.AddTo(month, talliedEvent, World.Classes[party.Class].Cell, (end - fromTick) * party.People);
            fromTick = end;
        }
    }

    /// <summary>Counts that a party sets out on a leg, and adds it to the trace of a traced party.</summary>
    public void CountLeg(ref readonly PartyRecord party, int leg, int tick)
    {
        PeopleByLeg[leg] += party.People;
        var cell = InformationCell(in party, leg);
        Passages[cell]++;
        if (party.Is(PartyTraits.HasPapers) && (World.Claims.Traits[World.Legs[leg].To] & PlaceTraits.UsBorder) == 0)
        {
            SafePassages[cell]++;
        }

        _journeys?.Add(in party, tick, new LegId(leg), null, party.People);
    }

    /// <summary>Counts a ride over a leg: no officer sees the party, and it learns nothing of the risks.</summary>
    public void CountRide(ref readonly PartyRecord party, int leg, int tick)
    {
        RidersByLeg[leg] += party.People;
        _journeys?.Add(in party, tick, new LegId(leg), null, party.People);
    }

    /// <summary>Reports to the community, later, that a party was apprehended or returned on its leg.</summary>
    public void ReportSetback(ref readonly PartyRecord party)
    {
        if (party.Leg != LegRow.None)
        {
            Setbacks[InformationCell(in party, party.Leg)]++;
        }
    }

    /// <summary>Reports to the community, later, that a party was the victim of a crime on a leg.</summary>
    public void ReportHarm(ref readonly PartyRecord party, int leg) => Harms[InformationCell(in party, leg)]++;

    /// <summary>Records a flag for the party in the register of fates.</summary>
    public void Mark(ref readonly PartyRecord party, ushort mark) => World.Fates.Marks[party.Index] |= mark;

    /// <summary>Ends a party's part in the run and records its final state.</summary>
    public void End(ref readonly PartyRecord party, Fate standing)
    {
        ref var marks = ref World.Fates.Marks[party.Index];
        marks = FateFlags.WithStanding(marks, standing);
        PeopleEnded += party.People;
        CaravanPeople -= party.Is(PartyTraits.InCaravan) ? party.People : 0;
        ActiveParties--;
    }

    /// <summary>Counts a death and removes the person; the draw decides between adults and children.</summary>
    /// <returns>Whether anyone in the party is still alive.</returns>
    public bool RecordDeath(ref PartyRecord party, TalliedEvent how, int tick, double draw)
    {
        Count(in party, how, tick, 1);
        ref var marks = ref World.Fates.Marks[party.Index];
        marks = FateFlags.WithDeaths(marks, 1);
        PeopleDead++;
        CaravanPeople -= party.Is(PartyTraits.InCaravan) ? 1 : 0;
        if (draw * party.People < party.Adults)
        {
            party.Adults--;
        }
        else
        {
            party.Children--;
        }

        var travellers = new TravellerClass(party.Class);
        party.Class = (ushort)travellers.As(RemainingKindRule.Of(travellers.Kind, party.Adults, party.Children)).Index;
        return party.People > 0;
    }

    /// <summary>Creates the parties that set out in a month, and books their departures.</summary>
    private void MakeParties(int month)
    {
        var (first, count) = World.Cohorts.OfMonth(month).GetOffsetAndLength(World.Cohorts.Count);
        for (var cohort = first; cohort < first + count; cohort++)
        {
            var index = World.Cohorts.FirstIndexOf(cohort);
            var end = World.Cohorts.FirstIndexOf(cohort + 1);
            // A party belongs to the shard of its index modulo the number of shards; this is the cohort's first one.
            index += ((Number - index) % ShardCount + ShardCount) % ShardCount;
            for (; index < end; index += ShardCount)
            {
                if (PartyFactory.TryMake(World, cohort, index, out var party))
                {
                    World.Fates.Sizes[index] = (byte)party.People;
                    PartiesMade++;
                    PeopleMade += party.People;
                    Calendar.Book(in party);
                }
            }
        }
    }

    private int InformationCell(ref readonly PartyRecord party, int leg) =>
        (World.Classes[party.Class].Community * PeopleByLeg.Length) + leg;

    private void HandleGranted(int tick)
    {
        for (var index = 0; index < Granted.Count; index++)
        {
            var slot = Granted[index];
            var party = Waiting[slot];
            Waiting.Free(slot);
            if (party.Due > tick)
            {
                Calendar.Book(in party);
            }
            else
            {
                Handle(ref party, tick);
            }
        }

        Granted.Clear();
    }

    private void Handle(ref PartyRecord party, int tick)
    {
        Events++;
        Digest = unchecked(Digest + RecordDigest.Of(in party, tick));
        JourneyEvents.Handle(this, ref party, tick);
    }
}
