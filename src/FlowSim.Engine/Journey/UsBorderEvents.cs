using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>Reaching the United States, and the rules in force there.</summary>
internal static class UsBorderEvents
{
    /// <summary>A party arrives at the US border, at a port or between ports.</summary>
    public static void Arrive(Shard shard, ref PartyRecord party, PlaceTraits traits, int tick)
    {
        if ((traits & PlaceTraits.UsSector) != 0)
        {
            Contact(shard, ref party, isBetweenPorts: true, tick);
        }
        else if (double.IsInfinity(shard.World.Policy.Metering[party.Place].PeoplePerDay))
        {
            Contact(shard, ref party, isBetweenPorts: false, tick);
        }
        else
        {
            PortListEvents.Join(shard, ref party, tick);
        }
    }

    /// <summary>
    /// A party is encountered by US officers. What follows depends on the date, the place, the party's kind and its
    /// draws.
    /// </summary>
    public static void Contact(Shard shard, ref PartyRecord party, bool isBetweenPorts, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.UsBorder;
        var travellers = new TravellerClass(party.Class);
        var draws = shard.DrawsFor(BorderDraws.Detection, in party);
        shard.Count(in party, TalliedEvent.ReachedUnitedStates, tick);
        if (isBetweenPorts && travellers.Kind == PartyKind.Adult && draws.Uniform(BorderDraws.Detection) >= parameters.AdultDetectionShare)
        {
            shard.Count(in party, TalliedEvent.EnteredUndetected, tick);
            shard.End(in party, Fate.InUnitedStates);
            return;
        }

        shard.Count(in party, TalliedEvent.EncounteredByUnitedStates, tick);
        var isAlone = travellers.Kind == PartyKind.Child;
        if (isBetweenPorts && !isAlone && draws.Uniform(BorderDraws.Expulsion) < world.Policy.Expulsion.Value.Share)
        {
            Expel(shard, ref party, tick);
        }
        else if (TransferEvents.IsTransferred(shard, in party))
        {
            TransferEvents.Transfer(shard, ref party, tick);
        }
        else if (HearingEvents.IsReturnedToWait(shard, in party, draws.Uniform(BorderDraws.ReturnToWait), tick, out var returnTo))
        {
            HearingEvents.ReturnToWait(shard, ref party, returnTo, tick);
        }
        else if (isAlone || (travellers.Kind == PartyKind.Family && draws.Uniform(BorderDraws.FamilyRelease) < parameters.FamilyReleaseShare))
        {
            Release(shard, in party, tick);
        }
        else
        {
            Detain(shard, ref party, tick);
        }
    }

    /// <summary>US detention ends: in release after a screening that the party passed, or in removal.</summary>
    public static void DetentionEnds(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.UsBorder;
        var draws = shard.DrawsFor(BorderDraws.AskingForAsylumAtBorder, in party);
        var asks = party.Is(PartyTraits.InNeed) && draws.Uniform(BorderDraws.AskingForAsylumAtBorder) < parameters.AskAsylumShare;
        var isBarred = party.Course == BorderDetentionCourse.Barred;
        if (asks)
        {
            shard.World.Fates.Remember(party.Index, PathwayFlags.Claimed);
        }

        if (asks && draws.Uniform(BorderDraws.ScreeningPassed) < (isBarred ? parameters.ScreeningPassShareBarred : parameters.ScreeningPassShare))
        {
            Release(shard, in party, tick);
            return;
        }

        var isDecided = asks && !isBarred;
        shard.ReportSetback(in party);
        Remove(shard, ref party, isDecided || party.Is(PartyTraits.Decided), tick);
    }

    /// <summary>The United States removes a party to its country of origin.</summary>
    public static void Remove(Shard shard, ref PartyRecord party, bool isDecided, int tick)
    {
        shard.Count(in party, TalliedEvent.RemovedByUnitedStates, tick);
        shard.Mark(in party, FateFlags.Deported);
        CountRefoulement(shard, in party, isDecided, tick);
        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, WaitingTime.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }

    /// <summary>A party may stay in the United States until its case is decided.</summary>
    public static void Release(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Count(in party, TalliedEvent.ReleasedInUnitedStates, tick);
        shard.End(in party, Fate.InUnitedStates);
    }

    /// <summary>US officers detain a party once it has been processed, or release it for lack of space.</summary>
    private static void Detain(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.UsBorder;
        var released = world.UsProcessing.ReleaseShare[party.Place];
        shard.UsDetentionDemand[party.Place] += party.People;
        if (released > 0 && shard.Uniform(BorderDraws.ReleaseForLackOfSpace, in party) < released)
        {
            shard.ReleasedForLackOfUsSpace[party.Place] += party.People;
            shard.Count(in party, TalliedEvent.ReleasedForLackOfUsSpace, tick);
            Release(shard, in party, tick);
            return;
        }

        shard.Count(in party, TalliedEvent.DetainedByUnitedStates, tick);
        var draws = shard.DrawsFor(BorderDraws.BorderDetentionTime, in party);
        var group = new TravellerClass(party.Class).Group;
        var barred = world.Policy.TransitBar[party.Place, group].Share;
        party.Course = draws.Uniform(BorderDraws.TransitBarApplied) < barred ? BorderDetentionCourse.Barred : BorderDetentionCourse.Heard;
        var stay = WaitingTime.LogNormal(draws.Uniform(BorderDraws.BorderDetentionTime), parameters.DetentionMedianDays, parameters.DetentionSigma);
        if (world.UsProcessing.DelayDays[party.Place] > 0)
        {
            var delay = WaitingTime.ToTicks(world.UsProcessing.DelayDays[party.Place]);
            stay += delay;
            var until = Math.Min(tick + delay, world.Period.TickCount);
            shard.CountTime(in party, TalliedEvent.HeldUnprocessedPersonTicks, tick, until);
        }

        shard.Book(ref party, JourneyEvent.UsDetentionEnds, tick, stay);
    }

    /// <summary>The United States expels a party to the Mexican side of the place where it crossed.</summary>
    private static void Expel(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Count(in party, TalliedEvent.ExpelledByUnitedStates, tick);
        shard.Mark(in party, FateFlags.Deported);
        shard.ReportSetback(in party);
        CountRefoulement(shard, in party, party.Is(PartyTraits.Decided), tick);
        party.Place = (ushort)shard.World.Network.Legs[party.Leg].From.Index;
        DetentionEvents.Resume(shard, ref party, tick);
    }

    /// <summary>Counts a removal of people in need without a decision on that need.</summary>
    public static void CountRefoulement(Shard shard, ref readonly PartyRecord party, bool isDecided, int tick)
    {
        if (party.Is(PartyTraits.InNeed) && !isDecided)
        {
            shard.Count(in party, TalliedEvent.RefouledByUnitedStates, tick);
            shard.Mark(in party, FateFlags.Refouled);
        }
    }
}
