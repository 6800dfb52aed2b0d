using FlowSim.Kernel.Chance;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>Waiting in the transit country for a hearing in the destination country.</summary>
internal static class HearingEvents
{
    /// <summary>The wait for a hearing ends, for the reason recorded when it began.</summary>
    public static void WaitEnds(Shard shard, ref PartyRecord party, int tick)
    {
        switch (Race<HearingWaitEnd>.CauseOf(party.Cause))
        {
            case HearingWaitEnd.Hearing:
                Hear(shard, ref party, tick);
                break;
            case HearingWaitEnd.GivesUp:
                GiveUp(shard, ref party, tick);
                break;
            case HearingWaitEnd.Kidnapped:
                shard.Recorder.Count(in party, TalliedEvent.KidnappedWhileWaiting, tick);
                KidnappingEvents.Begin(shard, ref party, tick, 0);
                break;
            case HearingWaitEnd.Claims:
                party.Traits &= ~PartyTraits.AwaitsHearing;
                AsylumClaim.WhileWaiting(shard, ref party, tick);
                break;
            case HearingWaitEnd.OfficersCome:
                MeetOfficers(shard, ref party, tick);
                break;
            case HearingWaitEnd.FallsIll:
                FallIll(shard, ref party, tick);
                break;
            default:
                SendChild(shard, ref party, tick);
                WaitForHearing.Begin(shard, ref party, tick);
                break;
        }
    }

    /// <summary>
    /// Officers of the transit country might stop a party. One that they apprehend and release waits on, with a new date if they
    /// detained it.
    /// </summary>
    private static void MeetOfficers(Shard shard, ref PartyRecord party, int tick)
    {
        if (WaitingStopEvents.GoesOnWaiting(shard, ref party, tick, out var stop))
        {
            WaitForHearing.Begin(shard, ref party, tick);
            return;
        }

        WaitingStopEvents.EndWait(shard, ref party, stop, tick);
    }

    private static void FallIll(Shard shard, ref PartyRecord party, int tick)
    {
        if (WaitingIllness.WaitsOn(shard, ref party, tick))
        {
            WaitForHearing.Wait(shard, ref party, tick);
        }
        else
        {
            GiveUp(shard, ref party, tick);
        }
    }

    private static void Hear(Shard shard, ref PartyRecord party, int tick)
    {
        var draws = shard.DrawsFor(BorderDraws.HearingPostponed, in party);
        var hearingDraws = new HearingDraws(
            draws.Uniform(BorderDraws.HearingPostponed),
            draws.Uniform(BorderDraws.LastHearing),
            draws.Uniform(BorderDraws.ReliefAtHearing));
        var outcome = HearingRule.Of(
            party.Is(PartyTraits.InNeed),
            shard.World.Policy.PostponedHearings.Value.Share,
            in hearingDraws,
            shard.World.Parameters.ReturnToWait);
        var isPostponed = outcome == HearingOutcome.Postponed;
        shard.Recorder.Count(in party, isPostponed ? TalliedEvent.HearingPostponed : TalliedEvent.AttendedHearing, tick);
        switch (outcome)
        {
            case HearingOutcome.ProtectionGranted:
                shard.Recorder.Count(in party, TalliedEvent.ProtectedAtDestination, tick);
                shard.Recorder.End(in party, Fate.InDestinationCountry);
                break;
            case HearingOutcome.RemovalOrdered:
                shard.Recorder.Count(in party, TalliedEvent.RefusedByHearing, tick);
                party.Traits &= ~PartyTraits.AwaitsHearing;
                ProcessingEnd.Remove(shard, ref party, party.Is(PartyTraits.Refused), tick);
                break;
            default:
                WaitForHearing.Begin(shard, ref party, tick);
                break;
        }
    }

    private static void GiveUp(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.ReturnToWait;
        var draws = shard.DrawsFor(BorderDraws.AfterGivingUpHearing, in party);
        shard.Recorder.Count(in party, TalliedEvent.GaveUpHearing, tick);
        party.Traits &= ~PartyTraits.AwaitsHearing;
        var after = AfterGivingUpRule.Of(
            draws.Uniform(BorderDraws.AfterGivingUpHearing),
            draws.Uniform(BorderDraws.HelpedHomeFromHearing),
            parameters.GoHomeShare,
            parameters.SettleShare,
            shard.World.Policy.AssistedReturn[party.Place].Share);
        TravelEvents.StopWaiting(shard, ref party, after, tick);
    }

    /// <summary>
    /// A family sends one child across the bridge. Unaccompanied children are not returned to the transit country, so the
    /// child stays in the destination country.
    /// </summary>
    private static void SendChild(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ChildSentAlone, tick, 1);
        party.Children--;
        party.Traits |= PartyTraits.HasSentChild;
        var travellers = new TravellerClass(party.Class);
        var child = party;
        child.Index += shard.World.Cohorts.PartyCount;
        child.Class = (ushort)travellers.As(PartyKind.Child).Index;
        child.Adults = 0;
        child.Children = 1;
        child.Traits = (party.Traits & (PartyTraits.InNeed | PartyTraits.NeedsInterpreter)) | PartyTraits.IsSentChild;
        shard.Recorder.ActiveParties++;
        shard.Recorder.Mark(in child, (ushort)(FateFlags.SentAlone | FateFlags.Past(shard.World.Fates.Marks[party.Index])));
        shard.World.Fates.ShareWithChild(party.Index);
        party.Class = (ushort)travellers.As(RemainingKindRule.Of(travellers.Kind, party.Adults, party.Children)).Index;
        shard.Recorder.Count(in child, TalliedEvent.ReachedDestinationCountry, tick);
        shard.Recorder.Count(in child, TalliedEvent.EncounteredByDestinationCountry, tick);
        ProcessingEnd.Release(shard, in child, isBarred: false, tick);
    }
}
