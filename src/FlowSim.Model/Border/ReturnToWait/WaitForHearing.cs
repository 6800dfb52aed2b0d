using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Controls;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// Being returned to wait for a hearing, and waiting for it. For what ends the wait see <see
/// cref="HearingEvents"/>.
/// </summary>
internal static class WaitForHearing
{
    /// <summary>
    /// Whether officers of the destination country return a party to the transit country until its hearing, if no other
    /// regime comes first.
    /// </summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="draw">Uniform draw that decides whether the party is selected.</param>
    /// <param name="returnTo">The city to which it is returned.</param>
    public static ReturnToWaitOutcome ReturnToWaitOf(
        Shard shard, ref readonly PartyRecord party, double draw, out int returnTo)
    {
        var policy = shard.World.Policy;
        ref readonly var terms = ref policy.ReturnToWait[party.Place];
        returnTo = terms.ReturnTo.Index;
        if (!ReturnToWaitRule.IsSelected(in terms, shard.World.Classes[party.Class].Cell, draw))
        {
            return ReturnToWaitOutcome.NotSelected;
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
        Shard shard, ref readonly PartyRecord party, ReturnToWaitOutcome returnToWait, int tick)
    {
        if (returnToWait == ReturnToWaitOutcome.Exempt)
        {
            shard.Recorder.Count(in party, TalliedEvent.ExemptFromWaiting, tick);
        }
        else if (returnToWait == ReturnToWaitOutcome.RefusedByTransitCountry)
        {
            shard.Recorder.Count(in party, TalliedEvent.ReturnRefusedByTransitCountry, tick);
        }
    }

    /// <summary>Officers of the destination country return a party to the transit country until its hearing.</summary>
    public static void ReturnUntilHearing(Shard shard, ref PartyRecord party, int returnTo, int tick)
    {
        shard.Recorder.CountAt(in party, TalliedEvent.ReturnedToWait, returnTo, tick);
        if (party.Is(PartyTraits.InNeed))
        {
            shard.Recorder.Count(in party, TalliedEvent.ReturnedToWaitInNeed, tick);
        }

        if (returnTo != shard.World.Policy.ReturnToWait[party.Place].ReturnTo.Index)
        {
            shard.Recorder.Count(in party, TalliedEvent.ReturnedElsewhere, tick);
        }

        shard.Information.ReportSetback(in party);
        party.Place = (ushort)returnTo;
        party.Traits |= PartyTraits.AwaitsHearing | PartyTraits.HeldUp;
        party.HearingTick = (ushort)tick;
        Begin(shard, ref party, tick);
    }

    /// <summary>
    /// A party waits for its hearing. The date of a hearing in the future is kept; if it has passed or was missed, a new date
    /// is set: at once where the court has no limit, or at the end of the day among those who ask.
    /// </summary>
    public static void Begin(Shard shard, ref PartyRecord party, int tick)
    {
        party.StartAfresh();
        if (party.HearingTick > tick)
        {
            Wait(shard, ref party, tick);
            return;
        }

        var parameters = shard.World.Parameters.ReturnToWait;
        var untilHearing = WaitingTime.LogNormal(
            shard.Uniform(BorderDraws.HearingDate, in party), parameters.HearingMedianDays, parameters.HearingSigma);
        party.HearingTick = (ushort)Math.Min(tick + untilHearing, ushort.MaxValue);
        if (shard.World.Policy.Hearings[party.Place].IsLimited)
        {
            shard.Ask(ref party, JourneyEvent.AwaitHearingDate, shard.Requests.Hearing, tick);
            return;
        }

        Wait(shard, ref party, tick);
    }

    /// <summary>
    /// A party waits for the first of these: its hearing, giving up, being kidnapped, sending a child on alone, a claim in the
    /// transit country, a stop by officers, an illness.
    /// </summary>
    public static void Wait(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.ReturnToWait;
        var draws = shard.DrawsFor(BorderDraws.HearingDate, in party);
        var kidnapping = PortList.KidnappingRatePerDay(shard, party.Place);
        var race = new Race<HearingWaitEnd>(HearingWaitEnd.Hearing, Math.Max(1, party.HearingTick - tick));
        race.Add(HearingWaitEnd.GivesUp, WaitingTime.Exponential(draws.Uniform(BorderDraws.GivingUpHearing), parameters.GiveUpRate));
        race.Add(HearingWaitEnd.Kidnapped, WaitingTime.Exponential(draws.Uniform(BorderDraws.KidnappedBeforeHearing), kidnapping));
        if (SentAloneRule.MaySendChild(
            party.Adults, party.Children, party.Is(PartyTraits.HasSentChild), party.Is(PartyTraits.IsSentChild)))
        {
            var rate = parameters.ChildSentAloneRatePerMonth / MeanYear.DaysPerMonth;
            race.Add(HearingWaitEnd.SendsChild, WaitingTime.Exponential(draws.Uniform(BorderDraws.SendingChildAlone), rate));
        }

        race.Add(HearingWaitEnd.Claims, AsylumClaim.UntilMadeWhileWaiting(shard, in party));
        race.Add(HearingWaitEnd.OfficersCome, WaitingStop.Until(shard, in party));
        race.Add(HearingWaitEnd.FallsIll, WaitingIllness.Until(shard, in party));
        party.Cause = race.Code;
        shard.Book(ref party, JourneyEvent.HearingWaitEnds, tick, race.Wait);
    }
}
