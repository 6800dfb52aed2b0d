using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Outcomes;

/// <summary>Records what happens to the parties of a shard: counts by month and by place, fates and traced journeys.</summary>
/// <param name="world">The state that all shards share.</param>
/// <param name="traffic">The shard's counts by leg.</param>
/// <param name="information">What the shard's parties experienced.</param>
/// <param name="journeys">Receives the journeys of traced parties; null where the shard has none.</param>
internal sealed class Recorder(
    SimulatedWorld world, TrafficCounts traffic, InformationCounts information, JourneyLog? journeys)
{
    /// <summary>Counts of occurrences by month.</summary>
    public Tally Tally { get; } = new(
        world.Period.MonthSlots, PartyCell.CountFor(world.Parameters.Groups.Length));

    /// <summary>Counts of occurrences in this month by place.</summary>
    public PlaceCounts ByPlace { get; } = new(world.Network.Places.Length);

    /// <summary>How long the people who arrived this month took to cross the transit country.</summary>
    public JourneyTimes JourneyTimes { get; } = new(world.Period.TickCount);

    /// <summary>People whose simulation has ended.</summary>
    public long PeopleEnded { get; private set; }

    /// <summary>People who died.</summary>
    public long PeopleDead { get; private set; }

    /// <summary>Parties that have set out and whose journey has not ended.</summary>
    public int ActiveParties { get; set; }

    /// <summary>The trace of a traced party of this shard.</summary>
    public IReadOnlyList<TraceEntry> EntriesOf(int party) => journeys?.EntriesOf(party) ?? [];

    /// <summary>Counts an occurrence for every person in a party.</summary>
    public void Count(ref readonly PartyRecord party, TalliedEvent talliedEvent, int tick) =>
        Count(in party, talliedEvent, tick, party.People);

    /// <summary>Counts an occurrence for a number of people.</summary>
    public void Count(ref readonly PartyRecord party, TalliedEvent talliedEvent, int tick, int amount) =>
        Count(in party, talliedEvent, party.Place, tick, amount);

    /// <summary>Counts an occurrence for every person in a party at a stated place.</summary>
    public void CountAt(ref readonly PartyRecord party, TalliedEvent talliedEvent, int place, int tick) =>
        Count(in party, talliedEvent, place, tick, party.People);

    /// <summary>
    /// Counts that the transit country gives a party protection; a party in need, as such, only the first time.
    /// </summary>
    public void CountProtection(ref readonly PartyRecord party, TalliedEvent how, int tick)
    {
        Count(in party, how, tick);
        if (party.Is(PartyTraits.InNeed) && !world.Fates.WasProtected(party.Index))
        {
            Count(in party, TalliedEvent.ProtectedInNeed, tick);
        }

        Mark(in party, FateFlags.Protected);
    }

    /// <summary>Counts an occurrence for a party that does not have a flag yet, and records the flag.</summary>
    public void CountFirst(ref readonly PartyRecord party, TalliedEvent talliedEvent, ushort mark, int tick)
    {
        if ((world.Fates.Marks[party.Index] & mark) == 0)
        {
            Count(in party, talliedEvent, tick);
            Mark(in party, mark);
        }
    }

    /// <summary>Counts a party's time between two ticks in person-ticks, in the months in which it passes.</summary>
    public void CountTime(ref readonly PartyRecord party, TalliedEvent talliedEvent, int fromTick, int untilTick)
    {
        var period = world.Period;
        while (fromTick < untilTick)
        {
            var month = period.MonthOf(new Tick(fromTick).Day);
            var monthEnd = period.EndOfMonth(month).FirstTick.Number;
            var end = Math.Min(monthEnd, untilTick);
            Tally.AddTo(month, talliedEvent, world.Classes[party.Class].Cell, (end - fromTick) * party.People);
            fromTick = end;
        }
    }

    /// <summary>Counts that a party sets out on a leg, and adds it to the trace of a traced party.</summary>
    public void CountLeg(ref readonly PartyRecord party, int leg, int tick)
    {
        traffic.PeopleByLeg[leg] += party.People;
        information.ReportPassage(in party, leg);
        journeys?.Add(in party, tick, new LegId(leg), null, party.People);
    }

    /// <summary>Counts a ride over a leg: no officer sees the party, and it learns nothing of the risks.</summary>
    public void CountRide(ref readonly PartyRecord party, int leg, int tick)
    {
        traffic.RidersByLeg[leg] += party.People;
        journeys?.Add(in party, tick, new LegId(leg), null, party.People);
    }

    /// <summary>Notes when a party comes to be in the transit country, if a leg leads it there.</summary>
    public void NoteEntry(ref readonly PartyRecord party, in LegRow leg, int arrival)
    {
        if (leg.EntersTransitCountry)
        {
            world.EntryTicks[party.Index] = (ushort)Math.Min(arrival + 1, ushort.MaxValue);
        }
    }

    /// <summary>
    /// Counts how long a party took to the border of the destination country. It is counted once for each entry, so not again
    /// when it comes back to the border without having left the transit country for home.
    /// </summary>
    public void CountJourney(ref readonly PartyRecord party, int tick)
    {
        ref var entered = ref world.EntryTicks[party.Index];
        if (entered > 0)
        {
            JourneyTimes.Add(tick + 1 - entered, party.People);
            entered = 0;
        }
    }

    /// <summary>Counts the death of one person of a party, who is still in its record.</summary>
    public void CountDeath(ref readonly PartyRecord party, TalliedEvent how, int tick)
    {
        Count(in party, how, tick, 1);
        ref var marks = ref world.Fates.Marks[party.Index];
        marks = FateFlags.WithDeaths(marks, 1);
        PeopleDead++;
        traffic.CaravanPeople -= party.Is(PartyTraits.InCaravan) ? 1 : 0;
    }

    /// <summary>Records a flag for the party in the register of fates.</summary>
    public void Mark(ref readonly PartyRecord party, ushort mark) => world.Fates.Marks[party.Index] |= mark;

    /// <summary>Ends a party's part in the run and records its final state.</summary>
    public void End(ref readonly PartyRecord party, Fate standing)
    {
        ref var marks = ref world.Fates.Marks[party.Index];
        marks = FateFlags.WithStanding(marks, standing);
        PeopleEnded += party.People;
        traffic.CaravanPeople -= party.Is(PartyTraits.InCaravan) ? party.People : 0;
        ActiveParties--;
    }

    /// <summary>Counts an occurrence, records what follows from it, and traces it.</summary>
    private void Count(ref readonly PartyRecord party, TalliedEvent talliedEvent, int place, int tick, int amount)
    {
        Tally.Add(talliedEvent, world.Classes[party.Class].Cell, amount);
        var note = TalliedEventNote.Of(talliedEvent);
        if (note.PlaceColumn >= 0)
        {
            ByPlace.Add(PlaceOf(in party, note.Where, place), note.PlaceColumn, amount);
        }

        if (note.Past != 0)
        {
            world.Fates.Remember(party.Index, note.Past);
        }

        if (amount > 0)
        {
            journeys?.Add(in party, tick, null, talliedEvent, amount);
        }
    }

    /// <summary>The place at which an occurrence is counted.</summary>
    private int PlaceOf(ref readonly PartyRecord party, EventPlace where, int otherwise) => where switch
    {
        EventPlace.OfStation when party.Station != PartyRecord.NoSite => world.StationPlaces[party.Station],
        EventPlace.OfOffice => world.OfficePlaces[party.Office],
        EventPlace.OfCrossing when world.LegToPort[party.Place] is var leg and not LegRow.None => world.Legs[leg].To,
        _ => otherwise,
    };
}
