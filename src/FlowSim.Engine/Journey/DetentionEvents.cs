using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Foundation.Chance;
using FlowSim.Foundation.Time;
using FlowSim.Model.Detention;
using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>Detention by Mexico and deportation from it.</summary>
internal static class DetentionEvents
{
    /// <summary>No station had room: the party is let go with an order to leave, and goes on.</summary>
    public static void NotAdmitted(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Count(in party, Occurrence.ReleasedForWantOfRoom, tick);
        if (EncounterEvents.IsLetGo(shard, ref party, tick))
        {
            GoFree(shard, ref party, tick);
        }
    }

    /// <summary>A party is taken into a station: it may claim; otherwise its stay is drawn.</summary>
    public static void Admitted(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.Detention;
        var travellers = new TravellerClass(party.Class);
        var luck = shard.LuckOf(Streams.Detention, in party);
        shard.Count(in party, Occurrence.Detained, tick);
        shard.Mark(in party, FateMarks.Detained);
        var place = world.StationPlaces[party.Station];
        if (ReunificationEvents.TryBegin(shard, ref party, place, tick))
        {
            return;
        }

        var informed = luck.UnitA < world.Policy.InformedShare;
        var claimChance = party.Is(PartyTraits.ClaimClosed)
            ? 0
            : DetentionRule.ClaimChance(
                party.Is(PartyTraits.InNeed), informed, world.Policy.IntimidationFactor[place], parameters);
        if (luck.UnitB < claimChance && world.Claims.OfficeFor(place) != PartyRecord.NoSite)
        {
            AsylumEvents.ClaimInDetention(shard, ref party, tick);
            return;
        }

        var stay = Waits.LogNormal(luck.UnitC, parameters.StayMedianDays(travellers.Group, travellers.Kind), parameters.StaySigma);
        var longest = Waits.ToTicks(parameters.MostDays);
        shard.Book(ref party, JourneyEvent.StayEnds, tick, Math.Min(stay, longest) - (tick - party.Since));
    }

    /// <summary>A stay ends without a claim, or with one dropped or refused: deportation, or an order to leave.</summary>
    public static void StayEnds(Shard shard, ref PartyRecord party, int tick)
    {
        if (tick - party.Since >= Waits.ToTicks(shard.World.Parameters.Detention.MostDays))
        {
            ReleaseAtLimit(shard, ref party, tick);
            return;
        }

        var luck = shard.LuckOf(Streams.Detention, in party, 1);
        if (luck.UnitA < shard.World.Parameters.Detention.ReturnedShare(new TravellerClass(party.Class).Group))
        {
            // Waiting for a bus, people stay where they are, but not beyond the longest stay.
            var left = Waits.ToTicks(shard.World.Parameters.Detention.MostDays) - (tick - party.Since);
            var slot = shard.Ask(ref party, JourneyEvent.AwaitDeportation, shard.DeportationRequests, tick);
            shard.SetTimer(slot, 0, tick, Math.Max(1, left));
            return;
        }

        shard.Count(in party, Occurrence.ReleasedWithOrder, tick);
        LeaveStation(shard, ref party, tick);
        GoFree(shard, ref party, tick);
    }

    /// <summary>The longest stay is over before the bus has come.</summary>
    public static void TimerRings(Shard shard, int slot, int tick)
    {
        var party = shard.Waiting[slot];
        shard.Waiting.Vacate(slot);
        ReleaseAtLimit(shard, ref party, tick);
    }

    /// <summary>A party is let go because the longest stay is over.</summary>
    public static void ReleaseAtLimit(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Count(in party, Occurrence.ReleasedAtLimit, tick);
        LeaveStation(shard, ref party, tick);
        GoFree(shard, ref party, tick);
    }

    /// <summary>A deportation begins.</summary>
    public static void DeportationStarts(Shard shard, ref PartyRecord party, int tick)
    {
        LeaveStation(shard, ref party, tick);
        shard.Count(in party, Occurrence.DeportedByMexico, tick);
        shard.Mark(in party, FateMarks.Deported);
        if (party.Is(PartyTraits.InNeed) && !party.Is(PartyTraits.Decided))
        {
            shard.Count(in party, Occurrence.RefouledByMexico, tick);
            shard.Mark(in party, FateMarks.Refouled);
        }

        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, Waits.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }

    /// <summary>A party leaves its station; the time spent there is counted.</summary>
    public static void LeaveStation(Shard shard, ref PartyRecord party, int tick)
    {
        CountStay(shard, in party, tick);
        shard.StationReleases[(tick % Tick.PerDay * shard.World.StationPlaces.Length) + party.Station] += party.People;
        party.Station = PartyRecord.NoSite;
    }

    /// <summary>Counts the time a party has spent in its station, in the months in which it was there.</summary>
    public static void CountStay(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.CountTime(in party, Occurrence.DetainedPersonTicks, party.Since, tick);
        if (party.Is(PartyTraits.InNeed))
        {
            shard.CountTime(in party, Occurrence.PenalisedPersonTicks, party.Since, tick);
        }
    }

    /// <summary>A released party goes on from where it is.</summary>
    public static void GoFree(Shard shard, ref PartyRecord party, int tick)
    {
        TravelEvents.Turn(ref party);
        shard.Book(ref party, JourneyEvent.Arrive, tick, 1);
    }
}
