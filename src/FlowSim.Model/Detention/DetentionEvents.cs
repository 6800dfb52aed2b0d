using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.World;

namespace FlowSim.Model.Detention;

/// <summary>Detention and deportation by the transit country.</summary>
internal static class DetentionEvents
{
    /// <summary>
    /// A party is admitted to a station. It may claim asylum; otherwise the length of its stay is drawn.
    /// </summary>
    public static void Admitted(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.Detention;
        var travellers = new TravellerClass(party.Class);
        var draws = shard.DrawsFor(DetentionDraws.InformedInDetention, in party);
        shard.Recorder.Count(in party, TalliedEvent.Detained, tick);
        shard.Recorder.Mark(in party, FateFlags.Detained);
        party.Traits |= PartyTraits.HeldUp;
        var place = world.StationPlaces[party.Station];
        if (party.HasClaim)
        {
            ClaimRegistration.Again(shard, ref party, tick);
            return;
        }

        if (ReunificationEvents.TryBegin(shard, ref party, place, tick))
        {
            return;
        }

        var informedDraw = draws.Uniform(DetentionDraws.InformedInDetention);
        var claimDraw = draws.Uniform(DetentionDraws.ClaimInDetention);
        if (AsylumAccess.VoicesClaim(shard, in party, place, informedDraw, claimDraw))
        {
            AsylumClaim.InDetention(shard, ref party, tick);
            return;
        }

        var bribeShare = parameters.ReleaseBribeShare * world.Policy.Oversight[place, world.Forces.Migration].BribeFactor;
        var priceUsd = parameters.ReleaseBribeUsd * party.People;
        var bribeDraw = draws.Uniform(DetentionDraws.BribeOutOfStation);
        if (DetentionRule.BuysRelease(bribeDraw, bribeShare, party.MoneyUsd, priceUsd))
        {
            BuyRelease(shard, ref party, priceUsd, tick);
            return;
        }

        var medianDays = parameters.StayMedianDays(world.GroupOf(travellers).IsExtraRegional, travellers.Kind)
            * world.Policy.Stays[travellers.Group].Factor;
        var stay = WaitingTime.LogNormal(draws.Uniform(DetentionDraws.StayWithoutClaim), medianDays, parameters.StaySigma);
        if (AsylumAccess.IsHandledByTrained(shard, in party))
        {
            stay = Math.Max(stay, WaitingTime.ToTicks(world.Parameters.Protocol.ScreeningHours / 24));
        }

        var max = WaitingTime.ToTicks(parameters.MaxDays);
        shard.Book(ref party, JourneyEvent.StayEnds, tick, Math.Min(stay, max) - (tick - party.DetainedSince));
    }

    /// <summary>
    /// A stay ends without a claim, or after one that was abandoned or rejected: with deportation or an order to leave.
    /// </summary>
    public static void StayEnds(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var place = world.StationPlaces[party.Station];
        var group = new TravellerClass(party.Class).Group;
        ref readonly var containment = ref world.Policy.Containment[place, group];
        var after = AfterStayRule.OfStation(
            isAtLimit: tick - party.DetainedSince >= WaitingTime.ToTicks(world.Parameters.Detention.MaxDays),
            shard.Uniform(DetentionDraws.ReturnFromStation, in party),
            world.Parameters.Detention.ReturnedShare(world.GroupOf(group).IsExtraRegional),
            in containment);
        switch (after)
        {
            case AfterStay.ReleasedAtLimit:
                ReleaseAtLimit(shard, ref party, tick);
                break;
            case AfterStay.AwaitsDeportation:
                AwaitDeportation(shard, ref party, tick);
                break;
            case AfterStay.Contained:
                ReleaseWithOrder(shard, ref party, tick);
                Contain(shard, ref party, place, containment.MedianDays, tick);
                break;
            default:
                ReleaseWithOrder(shard, ref party, tick);
                shard.Resume(ref party, tick);
                break;
        }
    }

    /// <summary>A party waits for deportation transport in the station, but not beyond the maximum stay.</summary>
    public static void AwaitDeportation(Shard shard, ref PartyRecord party, int tick)
    {
        var left = WaitingTime.ToTicks(shard.World.Parameters.Detention.MaxDays) - (tick - party.DetainedSince);
        var slot = shard.Ask(ref party, JourneyEvent.AwaitDeportation, shard.Requests.Deportation, tick);
        shard.SetTimer(slot, new Race<RequestWaitEnd>(RequestWaitEnd.Limit, Math.Max(1, left)), tick);
    }

    /// <summary>The maximum stay ends before transport has come.</summary>
    public static void TimerFires(Shard shard, int slot, int tick)
    {
        var party = shard.Waiting[slot];
        shard.Waiting.Vacate(slot);
        ReleaseAtLimit(shard, ref party, tick);
    }

    /// <summary>
    /// A party is released from a station or a shelter for children because the maximum stay has ended.
    /// </summary>
    public static void ReleaseAtLimit(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedAtLimit, tick);
        if (party.Station != PartyRecord.NoSite)
        {
            StationStay.Leave(shard, ref party, tick);
        }

        shard.Resume(ref party, tick);
    }

    /// <summary>A deportation begins.</summary>
    public static void DeportationStarts(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.DeportedByTransitCountry, tick);
        if (party.Station != PartyRecord.NoSite)
        {
            StationStay.Leave(shard, ref party, tick);
        }

        party.Traits &= ~PartyTraits.AwaitsHearing;
        shard.Recorder.Mark(in party, FateFlags.Deported);
        RemovalEvents.CountForm(
            shard, in party, TalliedEvent.RefouledByTransitCountry, party.Is(PartyTraits.Refused), tick);
        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, WaitingTime.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }

    /// <summary>A party pays officers for its release.</summary>
    private static void BuyRelease(Shard shard, ref PartyRecord party, double priceUsd, int tick)
    {
        party.MoneyUsd -= (ushort)priceUsd;
        shard.Recorder.Count(in party, TalliedEvent.BribedOutOfStation, tick);
        shard.Recorder.Count(in party, TalliedEvent.BribesUsd, tick, (int)priceUsd);
        StationStay.Leave(shard, ref party, tick);
        shard.Resume(ref party, tick);
    }

    /// <summary>A party is released with an order to leave.</summary>
    private static void ReleaseWithOrder(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedWithOrder, tick);
        StationStay.Leave(shard, ref party, tick);
    }

    /// <summary>
    /// Without a permit to travel on, a released party is contained in the area of the station, far from any hearing in the
    /// destination country.
    /// </summary>
    private static void Contain(Shard shard, ref PartyRecord party, int place, double medianDays, int tick)
    {
        party.Place = (ushort)place;
        party.Traits &= ~PartyTraits.AwaitsHearing;
        party.StartAfresh();
        shard.Recorder.Count(in party, TalliedEvent.Contained, tick);
        var sigma = shard.World.Parameters.Detention.ContainmentSigma;
        var kept = WaitingTime.LogNormal(shard.Uniform(DetentionDraws.ContainmentTime, in party), medianDays, sigma);
        shard.Book(ref party, JourneyEvent.ContainmentEnds, tick, kept);
    }
}
