using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>Waiting in Mexico for a hearing in the United States (Migrant Protection Protocols).</summary>
internal static class HearingEvents
{
    /// <summary>Whether US officers return a party to Mexico until its hearing.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="draw">Uniform draw that decides whether the party is selected.</param>
    /// <param name="tick">The current tick.</param>
    /// <param name="returnTo">The city to which it is returned.</param>
    public static bool IsReturnedToWait(Shard shard, ref readonly PartyRecord party, double draw, int tick, out int returnTo)
    {
        var policy = shard.World.Policy;
        ref readonly var terms = ref policy.RemainInMexico[party.Place];
        returnTo = terms.ReturnTo.Index;
        if (draw >= terms.Share || !terms.Eligible.Contains(shard.World.Classes[party.Class].Cell))
        {
            return false;
        }

        var draws = shard.DrawsFor(BorderDraws.ExemptFromReturn, in party);
        if (draws.Uniform(BorderDraws.ExemptFromReturn) < terms.ExemptShare)
        {
            shard.Count(in party, TalliedEvent.ExemptFromWaiting, tick);
            return false;
        }

        if (draws.Uniform(BorderDraws.LateralReturn) < terms.LateralShare)
        {
            var cities = terms.LateralTo;
            returnTo = cities[(int)(draws.Uniform(BorderDraws.LateralCity) * cities.Length)].Index;
        }

        if (draws.Uniform(BorderDraws.ReturnRefused) < policy.RefusedReturns[returnTo].Share)
        {
            shard.Count(in party, TalliedEvent.ReturnRefusedByMexico, tick);
            return false;
        }

        return true;
    }

    /// <summary>US officers return a party to Mexico until its hearing.</summary>
    public static void ReturnToWait(Shard shard, ref PartyRecord party, int returnTo, int tick)
    {
        shard.Count(in party, TalliedEvent.ReturnedToWait, tick);
        if (returnTo != shard.World.Policy.RemainInMexico[party.Place].ReturnTo.Index)
        {
            shard.Count(in party, TalliedEvent.ReturnedElsewhere, tick);
        }

        shard.ReportSetback(in party);
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
        var parameters = shard.World.Parameters.RemainInMexico;
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
            var untilHearing = WaitingTime.LogNormal(draws.Uniform(BorderDraws.HearingDate), parameters.HearingMedianDays, parameters.HearingSigma);
            party.HearingTick = (ushort)Math.Min(tick + untilHearing, ushort.MaxValue);
        }

        var race = new Race<HearingWaitEnd>(HearingWaitEnd.Hearing, party.HearingTick - tick);
        race.Add(HearingWaitEnd.GivesUp, WaitingTime.Exponential(draws.Uniform(BorderDraws.GivingUpHearing), parameters.GiveUpRate));
        race.Add(HearingWaitEnd.Kidnapped, WaitingTime.Exponential(draws.Uniform(BorderDraws.KidnappedBeforeHearing), kidnapping));
        if (CanSendChild(in party))
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
                shard.Count(in party, TalliedEvent.KidnappedWhileWaiting, tick);
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

    private static bool CanSendChild(ref readonly PartyRecord party) =>
        party.Children > 0 && party.Adults > 0 && !party.Is(PartyTraits.HasSentChild | PartyTraits.IsSentChild);

    private static void Hear(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.RemainInMexico;
        var draws = shard.DrawsFor(BorderDraws.HearingPostponed, in party);
        if (draws.Uniform(BorderDraws.HearingPostponed) < shard.World.Policy.PostponedHearings.Value.Share)
        {
            shard.Count(in party, TalliedEvent.HearingPostponed, tick);
            Wait(shard, ref party, tick);
            return;
        }

        shard.Count(in party, TalliedEvent.AttendedHearing, tick);
        if (draws.Uniform(BorderDraws.LastHearing) >= parameters.LastHearingShare)
        {
            Wait(shard, ref party, tick);
        }
        else if (party.Is(PartyTraits.InNeed) && draws.Uniform(BorderDraws.ReliefAtHearing) < parameters.ReliefShare)
        {
            shard.CountProtection(in party, TalliedEvent.GivenUsProtection, tick);
            shard.End(in party, Fate.InUnitedStates);
        }
        else
        {
            shard.Count(in party, TalliedEvent.RefusedByHearing, tick);
            party.Traits = (party.Traits & ~PartyTraits.AwaitsHearing) | PartyTraits.Decided;
            UsBorderEvents.Remove(shard, ref party, isDecided: true, tick);
        }
    }

    private static void GiveUp(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.RemainInMexico;
        var draws = shard.DrawsFor(BorderDraws.AfterGivingUpHearing, in party);
        shard.Count(in party, TalliedEvent.GaveUpHearing, tick);
        party.Traits &= ~PartyTraits.AwaitsHearing;
        if (draws.Uniform(BorderDraws.AfterGivingUpHearing) < parameters.GoHomeShare)
        {
            TravelEvents.GiveUp(shard, in party, tick);
        }
        else if (draws.Uniform(BorderDraws.HelpedHomeFromHearing) < shard.World.Policy.AssistedReturn[party.Place].Share)
        {
            shard.Count(in party, TalliedEvent.AssistedReturn, tick);
            TravelEvents.GiveUp(shard, in party, tick);
        }
        else if (draws.Uniform(BorderDraws.AfterGivingUpHearing) < parameters.GoHomeShare + parameters.SettleShare)
        {
            TravelEvents.Settle(shard, in party, tick);
        }
        else
        {
            TravelEvents.CrossBetweenPorts(shard, ref party, tick);
        }
    }

    /// <summary>
    /// A family sends one child across the bridge. Unaccompanied children are not returned to Mexico, so the child
    /// stays in the United States.
    /// </summary>
    private static void SendChild(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Count(in party, TalliedEvent.ChildSentAlone, tick, 1);
        party.Children--;
        party.Traits |= PartyTraits.HasSentChild;
        var travellers = new TravellerClass(party.Class);
        var child = party;
        child.Index += shard.World.Cohorts.PartyCount;
        child.Class = (ushort)travellers.As(PartyKind.Child).Index;
        child.Adults = 0;
        child.Children = 1;
        child.Traits = (party.Traits & (PartyTraits.InNeed | PartyTraits.NeedsInterpreter)) | PartyTraits.IsSentChild;
        shard.ActiveParties++;
        shard.Mark(in child, (ushort)(FateFlags.SentAlone | FateFlags.Past(shard.World.Fates.Marks[party.Index])));
        shard.World.Fates.ShareWithChild(party.Index);
        if (party.Children == 0)
        {
            party.Class = (ushort)travellers.As(PartyKind.Adult).Index;
        }

        shard.Count(in child, TalliedEvent.ReachedUnitedStates, tick);
        shard.Count(in child, TalliedEvent.EncounteredByUnitedStates, tick);
        UsBorderEvents.Release(shard, in child, tick);
    }
}
