using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Foundation.Chance;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>Reaching the United States, and the regime in force there.</summary>
internal static class UsBorderEvents
{
    private const byte CauseHeard = 0;
    private const byte CauseBarred = 1;

    /// <summary>A party arrives at a port or between ports.</summary>
    public static void Arrive(Shard shard, ref PartyRecord party, PlaceTraits traits, int tick)
    {
        if ((traits & PlaceTraits.UsSector) != 0)
        {
            Contact(shard, ref party, isBetweenPorts: true, tick);
        }
        else if (double.IsInfinity(shard.World.Policy.PortIntake[party.Place]))
        {
            Contact(shard, ref party, isBetweenPorts: false, tick);
        }
        else
        {
            PortListEvents.Join(shard, ref party, tick);
        }
    }

    /// <summary>A party reaches the United States; what follows depends on date, place, kind and luck.</summary>
    public static void Contact(Shard shard, ref PartyRecord party, bool isBetweenPorts, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.UsBorder;
        var travellers = new TravellerClass(party.Class);
        var luck = shard.LuckOf(Streams.UsContact, in party);
        shard.Count(in party, Occurrence.ReachedUnitedStates, tick);
        if (isBetweenPorts && travellers.Kind == PartyKind.Adult && luck.UnitA >= parameters.AdultDetectionShare)
        {
            shard.Count(in party, Occurrence.EnteredUnseen, tick);
            shard.End(in party, Fate.InUnitedStates);
        }
        else if (travellers.Kind == PartyKind.Child)
        {
            Release(shard, in party, tick);
        }
        else if (isBetweenPorts && luck.UnitB < world.Policy.ExpulsionShare)
        {
            Expel(shard, ref party, tick);
        }
        else if (travellers.Group != NationalityGroup.African && luck.UnitC < world.Policy.HearingShare[party.Place])
        {
            HearingEvents.SendBack(shard, ref party, tick);
        }
        else if (travellers.Kind == PartyKind.Family && luck.UnitD < parameters.FamilyReleaseShare)
        {
            Release(shard, in party, tick);
        }
        else
        {
            shard.Count(in party, Occurrence.DetainedByUnitedStates, tick);
            var detention = shard.LuckOf(Streams.UsContact, in party, 1);
            party.Cause = detention.UnitB < world.Policy.TransitBarShare ? CauseBarred : CauseHeard;
            var stay = Waits.LogNormal(detention.UnitA, parameters.DetentionMedianDays, parameters.DetentionSigma);
            shard.Book(ref party, JourneyEvent.UsDetentionEnds, tick, stay);
        }
    }

    /// <summary>US detention ends in release, after a screening passed, or in removal.</summary>
    public static void DetentionEnds(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.UsBorder;
        var luck = shard.LuckOf(Streams.UsContact, in party, 2);
        var asks = party.Is(PartyTraits.InNeed) && luck.UnitA < parameters.AskAsylumShare;
        var isBarred = party.Cause == CauseBarred;
        if (asks && luck.UnitC < (isBarred ? parameters.ScreeningPassShareBarred : parameters.ScreeningPassShare))
        {
            Release(shard, in party, tick);
            return;
        }

        var isDecided = asks && !isBarred;
        shard.TellSetback(in party);
        Remove(shard, ref party, isDecided || party.Is(PartyTraits.Decided), tick);
    }

    /// <summary>The United States removes a party to its country.</summary>
    public static void Remove(Shard shard, ref PartyRecord party, bool isDecided, int tick)
    {
        shard.Count(in party, Occurrence.RemovedByUnitedStates, tick);
        shard.Mark(in party, FateMarks.Deported);
        CountRefoulement(shard, in party, isDecided, tick);
        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, Waits.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }

    /// <summary>A party may stay in the United States until its case is decided.</summary>
    public static void Release(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Count(in party, Occurrence.ReleasedInUnitedStates, tick);
        shard.End(in party, Fate.InUnitedStates);
    }

    /// <summary>The United States expels a party to the Mexican side of where it crossed.</summary>
    private static void Expel(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Count(in party, Occurrence.ExpelledByUnitedStates, tick);
        shard.Mark(in party, FateMarks.Deported);
        shard.TellSetback(in party);
        CountRefoulement(shard, in party, party.Is(PartyTraits.Decided), tick);
        party.Place = (ushort)shard.World.Network.Legs[party.Leg].From.Index;
        DetentionEvents.GoFree(shard, ref party, tick);
    }

    private static void CountRefoulement(Shard shard, ref readonly PartyRecord party, bool isDecided, int tick)
    {
        if (party.Is(PartyTraits.InNeed) && !isDecided)
        {
            shard.Count(in party, Occurrence.RefouledByUnitedStates, tick);
            shard.Mark(in party, FateMarks.Refouled);
        }
    }
}
