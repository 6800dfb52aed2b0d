using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Border;

/// <summary>Reaching the destination country, and the rules in force there.</summary>
internal static class BorderEvents
{
    /// <summary>A party arrives at the border of the destination country, at a port or between ports.</summary>
    public static void Arrive(Shard shard, ref PartyRecord party, PlaceTraits traits, int tick)
    {
        shard.Recorder.CountJourney(in party, tick);
        if ((traits & PlaceTraits.BorderSector) != 0)
        {
            if (CrossingEvents.Survives(shard, ref party, tick))
            {
                Contact(shard, ref party, isBetweenPorts: true, tick);
            }
        }
        else if (PortLine.TurnsBack(shard, in party))
        {
            PortLine.TurnBack(shard, ref party, tick);
        }
        else if (PortListRule.IsMetered(in shard.World.Policy.Metering[party.Place]))
        {
            PortList.Join(shard, ref party, tick);
        }
        else
        {
            Contact(shard, ref party, isBetweenPorts: false, tick);
        }
    }

    /// <summary>
    /// A party reaches the destination country, and one of its regimes applies (<see cref="BorderRegimeRule"/>).
    /// </summary>
    public static void Contact(Shard shard, ref PartyRecord party, bool isBetweenPorts, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReachedDestinationCountry, tick);
        var draws = shard.DrawsFor(BorderDraws.Detection, in party);
        var returnToWait = WaitForHearing.ReturnToWaitOf(
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
                WaitForHearing.ReturnUntilHearing(shard, ref party, returnTo, tick);
                break;
            case BorderRegime.Released:
                WaitForHearing.CountNotReturned(shard, in party, returnToWait, tick);
                ProcessingEnd.Release(shard, in party, TransitBarEvents.Apply(shard, in party, tick), tick);
                break;
            default:
                WaitForHearing.CountNotReturned(shard, in party, returnToWait, tick);
                BorderDetentionEvents.Begin(shard, ref party, tick);
                break;
        }
    }

    /// <summary>The regime in force for a party on contact with officers of the destination country.</summary>
    private static BorderRegime RegimeOf(
        Shard shard, ref readonly PartyRecord party, in BorderContact contact, in DrawBlock draws)
    {
        var parameters = shard.World.Parameters.Border;
        var transferShare = TransferEvents.ShareFor(shard, in party);
        var shares = new BorderShares(
            shard.World.Crossings.DetectedShare(party.Place, shard.World.Classes[party.Class].Smuggler),
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

    /// <summary>The destination country expels a party across the border at the place where it crossed.</summary>
    private static void Expel(Shard shard, ref PartyRecord party, int tick)
    {
        if (!shard.World.Fates.Remembers(party.Index, PathwayFlags.Expelled))
        {
            shard.Recorder.Count(in party, TalliedEvent.FirstExpelled, tick);
        }

        shard.Recorder.Count(in party, TalliedEvent.ExpelledByDestinationCountry, tick);
        shard.Recorder.Mark(in party, FateFlags.Deported);
        shard.Information.ReportSetback(in party);
        RemovalEvents.CountForm(
            shard, in party, TalliedEvent.RefouledByDestinationCountry, party.Is(PartyTraits.Refused), tick);
        var wait = WaitingTime.Exponential(
            shard.Uniform(BorderDraws.WaitAfterExpulsion, in party), 1 / shard.World.Parameters.Border.WaitAfterExpulsionDays);
        party.Place = (ushort)shard.World.Network.Waypoints.Starts[party.Leg];
        party.StartAfresh();
        shard.Book(ref party, JourneyEvent.Arrive, tick, wait);
    }
}
