using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Border;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;

namespace FlowSim.Engine.Journey;

/// <summary>Reaching the United States, and the rules in force there.</summary>
internal static class BorderEvents
{
    /// <summary>A party arrives at the US border, at a port or between ports.</summary>
    public static void Arrive(Shard shard, ref PartyRecord party, PlaceTraits traits, int tick)
    {
        if ((traits & PlaceTraits.BorderSector) != 0)
        {
            Contact(shard, ref party, isBetweenPorts: true, tick);
        }
        else if (PortListRule.IsMetered(in shard.World.Policy.Metering[party.Place]))
        {
            PortListEvents.Join(shard, ref party, tick);
        }
        else
        {
            Contact(shard, ref party, isBetweenPorts: false, tick);
        }
    }

    /// <summary>
    /// A party reaches the United States, and one of the US regimes applies to it (<see cref="BorderRegimeRule"/>).
    /// </summary>
    public static void Contact(Shard shard, ref PartyRecord party, bool isBetweenPorts, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReachedDestinationCountry, tick);
        var draws = shard.DrawsFor(BorderDraws.Detection, in party);
        var returnToWait = HearingEvents.ReturnToWaitOf(
            shard, in party, draws.Uniform(BorderDraws.ReturnToWait), out var returnTo);
        var contact = new BorderContact(new TravellerClass(party.Class).Kind, isBetweenPorts, returnToWait);
        var regime = RegimeOf(shard, in party, in contact, in draws);
        if (regime == BorderRegime.Undetected)
        {
            shard.Recorder.Count(in party, TalliedEvent.EnteredUndetected, tick);
            shard.Recorder.End(in party, Fate.InDestinationCountry);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.EncounteredByDestinationCountry, tick);
        switch (regime)
        {
            case BorderRegime.Expelled:
                Expel(shard, ref party, tick);
                break;
            case BorderRegime.Transferred:
                TransferEvents.Transfer(shard, ref party, tick);
                break;
            case BorderRegime.ReturnedToWait:
                HearingEvents.ReturnUntilHearing(shard, ref party, returnTo, tick);
                break;
            case BorderRegime.Released:
                HearingEvents.CountNotReturned(shard, in party, returnToWait, tick);
                Release(shard, in party, tick);
                break;
            default:
                HearingEvents.CountNotReturned(shard, in party, returnToWait, tick);
                Detain(shard, ref party, tick);
                break;
        }
    }

    /// <summary>US detention ends: in release after a screening that the party passed, or in removal.</summary>
    public static void DetentionEnds(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.Border;
        var draws = shard.DrawsFor(BorderDraws.AskingForAsylumAtBorder, in party);
        var screening = BorderScreeningRule.Of(
            party.Is(PartyTraits.InNeed),
            isBarred: party.Course == BorderDetentionCourse.Barred,
            draws.Uniform(BorderDraws.AskingForAsylumAtBorder),
            draws.Uniform(BorderDraws.ScreeningPassed),
            parameters);
        if (screening != BorderScreening.NotAsked)
        {
            shard.World.Fates.Remember(party.Index, PathwayFlags.Claimed);
        }

        if (screening == BorderScreening.Passed)
        {
            Release(shard, in party, tick);
            return;
        }

        shard.Information.ReportSetback(in party);
        Remove(shard, ref party, screening == BorderScreening.NotPassed || party.Is(PartyTraits.Decided), tick);
    }

    /// <summary>The United States removes a party to its country of origin.</summary>
    public static void Remove(Shard shard, ref PartyRecord party, bool isDecided, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.RemovedByDestinationCountry, tick);
        shard.Recorder.Mark(in party, FateFlags.Deported);
        CountRefoulement(shard, in party, isDecided, tick);
        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, WaitingTime.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }

    /// <summary>A party may stay in the United States until its case is decided.</summary>
    public static void Release(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedInDestinationCountry, tick);
        shard.Recorder.End(in party, Fate.InDestinationCountry);
    }

    /// <summary>The regime in force for a party on contact with US officers.</summary>
    private static BorderRegime RegimeOf(
        Shard shard, ref readonly PartyRecord party, in BorderContact contact, in DrawBlock draws)
    {
        var parameters = shard.World.Parameters.Border;
        var transferShare = TransferEvents.ShareFor(shard, in party);
        var shares = new BorderShares(
            parameters.AdultDetectionShare,
            shard.World.Policy.Expulsion.Value.Share,
            transferShare,
            parameters.FamilyReleaseShare);
        var contactDraws = new BorderContactDraws(
            draws.Uniform(BorderDraws.Detection),
            draws.Uniform(BorderDraws.Expulsion),
            transferShare > 0 ? shard.Uniform(BorderDraws.Transfer, in party) : 1,
            draws.Uniform(BorderDraws.FamilyRelease));
        return BorderRegimeRule.Of(in contact, in shares, in contactDraws);
    }

    /// <summary>US officers detain a party once it has been processed, or release it for lack of space.</summary>
    private static void Detain(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.Border;
        var released = world.DestinationProcessing.ReleaseShare[party.Place];
        shard.Capacity.DestinationDetentionDemand[party.Place] += party.People;
        if (released > 0 && shard.Uniform(BorderDraws.ReleaseForLackOfSpace, in party) < released)
        {
            shard.Capacity.ReleasedForLackOfDestinationSpace[party.Place] += party.People;
            shard.Recorder.Count(in party, TalliedEvent.ReleasedForLackOfDestinationSpace, tick);
            Release(shard, in party, tick);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.DetainedByDestinationCountry, tick);
        var draws = shard.DrawsFor(BorderDraws.BorderDetentionTime, in party);
        var group = new TravellerClass(party.Class).Group;
        var barred = world.Policy.TransitBar[party.Place, group].Share;
        party.Course = draws.Uniform(BorderDraws.TransitBarApplied) < barred
            ? BorderDetentionCourse.Barred
            : BorderDetentionCourse.Heard;
        var stay = WaitingTime.LogNormal(
            draws.Uniform(BorderDraws.BorderDetentionTime),
            parameters.DetentionMedianDays,
            parameters.DetentionSigma);
        if (world.DestinationProcessing.DelayDays[party.Place] > 0)
        {
            var delay = WaitingTime.ToTicks(world.DestinationProcessing.DelayDays[party.Place]);
            stay += delay;
            var until = Math.Min(tick + delay, world.Period.TickCount);
            shard.Recorder.CountTime(in party, TalliedEvent.HeldUnprocessedPersonTicks, tick, until);
        }

        shard.Book(ref party, JourneyEvent.DestinationDetentionEnds, tick, stay);
    }

    /// <summary>The United States expels a party to the Mexican side of the place where it crossed.</summary>
    private static void Expel(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ExpelledByDestinationCountry, tick);
        shard.Recorder.Mark(in party, FateFlags.Deported);
        shard.Information.ReportSetback(in party);
        CountRefoulement(shard, in party, party.Is(PartyTraits.Decided), tick);
        party.Place = (ushort)shard.World.Network.Legs[party.Leg].From.Index;
        DetentionEvents.Resume(shard, ref party, tick);
    }

    /// <summary>Counts a removal of people in need without a decision on that need.</summary>
    public static void CountRefoulement(Shard shard, ref readonly PartyRecord party, bool isDecided, int tick)
    {
        if (Refoulement.Is(party.Is(PartyTraits.InNeed), isDecided))
        {
            shard.Recorder.Count(in party, TalliedEvent.RefouledByDestinationCountry, tick);
            shard.Recorder.Mark(in party, FateFlags.Refouled);
        }
    }
}
