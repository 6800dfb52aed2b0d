using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Border;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>Waiting in Mexico for a hearing in the United States (Migrant Protection Protocols).</summary>
internal static class HearingEvents
{
    /// <summary>Whether US officers return a party to Mexico until its hearing, if no other regime comes first.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="draw">Uniform draw that decides whether the party is selected.</param>
    /// <param name="returnTo">The city to which it is returned.</param>
    public static ReturnToWait ReturnToWaitOf(
        Shard shard, ref readonly PartyRecord party, double draw, out int returnTo)
    {
        var policy = shard.World.Policy;
        ref readonly var terms = ref policy.ReturnToWait[party.Place];
        returnTo = terms.ReturnTo.Index;
        if (!ReturnToWaitRule.IsSelected(in terms, shard.World.Classes[party.Class].Cell, draw))
        {
            return ReturnToWait.NotSelected;
        }

        var draws = shard.DrawsFor(BorderDraws.ExemptFromReturn, in party);
        returnTo = ReturnToWaitRule.CityOf(
            in terms, draws.Uniform(BorderDraws.LateralReturn), draws.Uniform(BorderDraws.LateralCity)).Index;
        return ReturnToWaitRule.Of(
            in terms,
            policy.RefusedReturns[returnTo].Share,
            draws.Uniform(BorderDraws.ExemptFromReturn),
            draws.Uniform(BorderDraws.ReturnRefused));
    }

    /// <summary>Counts why a party that was selected for return is not returned.</summary>
    public static void CountNotReturned(
        Shard shard, ref readonly PartyRecord party, ReturnToWait returnToWait, int tick)
    {
        if (returnToWait == ReturnToWait.Exempt)
        {
            shard.Recorder.Count(in party, TalliedEvent.ExemptFromWaiting, tick);
        }
        else if (returnToWait == ReturnToWait.RefusedByTransitCountry)
        {
            shard.Recorder.Count(in party, TalliedEvent.ReturnRefusedByTransitCountry, tick);
        }
    }

    /// <summary>US officers return a party to Mexico until its hearing.</summary>
    public static void ReturnUntilHearing(Shard shard, ref PartyRecord party, int returnTo, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReturnedToWait, tick);
        if (returnTo != shard.World.Policy.ReturnToWait[party.Place].ReturnTo.Index)
        {
            shard.Recorder.Count(in party, TalliedEvent.ReturnedElsewhere, tick);
        }

        shard.Information.ReportSetback(in party);
        party.Place = (ushort)returnTo;
        party.Traits |= PartyTraits.AwaitsHearing;
        party.HearingTick = (ushort)tick;
        Wait(shard, ref party, tick);
    }

    /// <summary>
    /// A party waits for the first of these: its hearing, giving up, being kidnapped, sending a child on alone. The
    /// date of a hearing in the future is kept; if it has passed or was missed, a new date is set.
    /// </summary>
    public static void Wait(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.ReturnToWait;
        if (party.VisitCount == byte.MaxValue)
        {
            // Draws are keyed by the number of visits. A party that has used up all numbers has waited beyond any
            // patience.
            TravelEvents.GiveUp(shard, in party, tick);
            return;
        }

        TravelEvents.StartAfresh(ref party);
        var draws = shard.DrawsFor(BorderDraws.HearingDate, in party);
        var kidnapping = PortListEvents.KidnappingRatePerDay(shard, party.Place);
        if (party.HearingTick <= tick)
        {
            var untilHearing = WaitingTime.LogNormal(
                draws.Uniform(BorderDraws.HearingDate), parameters.HearingMedianDays, parameters.HearingSigma);
            party.HearingTick = (ushort)Math.Min(tick + untilHearing, ushort.MaxValue);
        }

        var race = new Race<HearingWaitEnd>(HearingWaitEnd.Hearing, party.HearingTick - tick);
        race.Add(HearingWaitEnd.GivesUp, WaitingTime.Exponential(draws.Uniform(BorderDraws.GivingUpHearing), parameters.GiveUpRate));
        race.Add(HearingWaitEnd.Kidnapped, WaitingTime.Exponential(draws.Uniform(BorderDraws.KidnappedBeforeHearing), kidnapping));
        if (SentAloneRule.MaySendChild(
            party.Adults, party.Children, party.Is(PartyTraits.HasSentChild), party.Is(PartyTraits.IsSentChild)))
        {
            var rate = parameters.ChildSentAloneRatePerMonth / MeanYear.DaysPerMonth;
            race.Add(HearingWaitEnd.SendsChild, WaitingTime.Exponential(draws.Uniform(BorderDraws.SendingChildAlone), rate));
        }

        race.Add(HearingWaitEnd.Claims, AsylumEvents.UntilClaimWhileWaiting(shard, in party));
        party.Cause = race.Code;
        shard.Book(ref party, JourneyEvent.HearingWaitEnds, tick, race.Wait);
    }

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
                CrimeEvents.Kidnap(shard, ref party, tick, 0);
                break;
            case HearingWaitEnd.Claims:
                party.Traits &= ~PartyTraits.AwaitsHearing;
                AsylumEvents.ClaimWhileWaiting(shard, ref party, tick);
                break;
            default:
                SendChild(shard, ref party, tick);
                Wait(shard, ref party, tick);
                break;
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
                shard.Recorder.CountProtection(in party, TalliedEvent.ProtectedAtDestination, tick);
                shard.Recorder.End(in party, Fate.InDestinationCountry);
                break;
            case HearingOutcome.RemovalOrdered:
                shard.Recorder.Count(in party, TalliedEvent.RefusedByHearing, tick);
                party.Traits = (party.Traits & ~PartyTraits.AwaitsHearing) | PartyTraits.Decided;
                BorderEvents.Remove(shard, ref party, isDecided: true, tick);
                break;
            default:
                Wait(shard, ref party, tick);
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
    /// A family sends one child across the bridge. Unaccompanied children are not returned to Mexico, so the child
    /// stays in the United States.
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
        BorderEvents.Release(shard, in child, tick);
    }
}
