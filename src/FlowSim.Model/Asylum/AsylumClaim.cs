using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>Claiming asylum in the country of transit. For what follows see <see cref="ClaimRegistration"/>.</summary>
internal static class AsylumClaim
{
    /// <summary>A party at liberty passes a place where it could claim asylum.</summary>
    /// <returns>Whether it claims and waits.</returns>
    public static bool TryAtLiberty(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Is(PartyTraits.ClaimClosed))
        {
            return false;
        }

        var world = shard.World;
        var draws = shard.DrawsFor(AsylumDraws.OfficeReached, in party);
        var point = world.Claims.PointReachedAt(party.Place, draws.Uniform(AsylumDraws.OfficeReached));
        if (point == ClaimPoint.None)
        {
            return false;
        }

        var travellers = new TravellerClass(party.Class);
        var inNeed = party.Is(PartyTraits.InNeed);

        // Parties with papers need not fear the controls that make the onward journey look harder.
        var mindsTheWay = inNeed && !travellers.StaysInTransitCountry && !party.Is(PartyTraits.HasPapers);
        var rise = mindsTheWay ? world.Choice.RiseUsd(world.Classes[party.Class].SegmentOf(in party), party.Place) : 0;
        var chance = ClaimRule.Chance(inNeed, travellers.StaysInTransitCountry, rise, world.Parameters.Asylum);
        if (draws.Uniform(AsylumDraws.ClaimAtLiberty) >= AsylumAccess.WithLawyer(shard, in party, party.Place, chance))
        {
            return false;
        }

        if (point == ClaimPoint.Desk)
        {
            DeskLine.Join(shard, ref party, tick);
        }
        else
        {
            AtLiberty(shard, ref party, tick);
        }

        return true;
    }

    /// <summary>A party at liberty claims asylum at the asylum agency, and waits for the decision.</summary>
    public static void AtLiberty(Shard shard, ref PartyRecord party, int tick)
    {
        CaravanMembership.Leave(shard, ref party);
        shard.Recorder.Count(in party, TalliedEvent.ClaimedAtLiberty, tick);
        ClaimRegistration.AtLiberty(shard, ref party, tick);
    }

    /// <summary>
    /// A party claims asylum before migration officers who do not detain it. It no longer waits for a hearing in the destination
    /// country.
    /// </summary>
    public static void ToOfficers(Shard shard, ref PartyRecord party, int tick)
    {
        CaravanMembership.Leave(shard, ref party);
        party.Traits &= ~PartyTraits.AwaitsHearing;
        shard.Recorder.Count(in party, TalliedEvent.ClaimedAtLiberty, tick);
        ClaimReferral.Begin(shard, ref party, tick);
    }

    /// <summary>
    /// A detained party claims asylum before migration officers. It no longer waits for a hearing in the destination country.
    /// </summary>
    public static void InDetention(Shard shard, ref PartyRecord party, int tick)
    {
        party.Traits &= ~PartyTraits.AwaitsHearing;
        shard.Recorder.Count(in party, TalliedEvent.ClaimedInDetention, tick);
        ClaimReferral.Begin(shard, ref party, tick);
    }

    /// <summary>A party that waits at the border of the destination country claims asylum in the transit country instead.</summary>
    public static void WhileWaiting(Shard shard, ref PartyRecord party, int tick)
    {
        if (shard.World.Claims.OfficeFor(party.Place) == PartyRecord.NoSite)
        {
            shard.Resume(ref party, tick);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.ClaimedWhileWaiting, tick);
        party.StartAfresh();
        AtLiberty(shard, ref party, tick);
    }

    /// <summary>When a party that waits at the border of the destination country would claim asylum in the transit country.</summary>
    /// <returns>Ticks from now; <see cref="WaitingTime.Never"/> where it cannot claim, or may not claim
    /// again.</returns>
    public static int UntilMadeWhileWaiting(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        var perMonth = world.Policy.WaitingClaims[party.Place].RatePerMonth;
        if (perMonth <= 0 || !AsylumAccess.MayClaim(shard, in party, party.Place))
        {
            return WaitingTime.Never;
        }

        var rate = ClaimRule.WaitingRatePerDay(party.Is(PartyTraits.InNeed), perMonth, world.Parameters.Asylum);
        return WaitingTime.Exponential(shard.Uniform(AsylumDraws.ClaimWhileWaiting, in party), rate);
    }
}
