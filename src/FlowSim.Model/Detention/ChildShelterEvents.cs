using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Detention;

/// <summary>Children and families who are taken to a shelter for children because they may not be detained.</summary>
internal static class ChildShelterEvents
{
    /// <summary>
    /// An apprehended party is taken to a shelter, where the policy forbids detaining it in a station.
    /// </summary>
    /// <returns>Whether it is taken there; if so, its next event is already booked.</returns>
    public static bool TakesIn(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var travellers = new TravellerClass(party.Class);
        var share = world.Policy.ChildShelters[travellers.Kind].Share;
        if (share <= 0)
        {
            return false;
        }

        var draws = shard.DrawsFor(DetentionDraws.TakenToChildShelter, in party);
        if (draws.Uniform(DetentionDraws.TakenToChildShelter) >= share)
        {
            return false;
        }

        shard.Recorder.Count(in party, TalliedEvent.TakenToShelter, tick);
        party.DetainedSince = (ushort)tick;
        party.Traits |= PartyTraits.HeldUp;
        if (party.HasClaim)
        {
            ClaimRegistration.Again(shard, ref party, tick);
            return true;
        }

        var informedDraw = draws.Uniform(DetentionDraws.InformedInChildShelter);
        var claimDraw = draws.Uniform(DetentionDraws.ClaimInChildShelter);
        if (AsylumAccess.VoicesClaim(shard, in party, party.Place, informedDraw, claimDraw))
        {
            AsylumClaim.ToOfficers(shard, ref party, tick);
            return true;
        }

        var parameters = world.Parameters.Detention;
        var stay = WaitingTime.LogNormal(
            draws.Uniform(DetentionDraws.ChildShelterTime),
            parameters.StayMedianDays(world.GroupOf(travellers).IsExtraRegional, travellers.Kind),
            parameters.StaySigma);
        shard.Book(ref party, JourneyEvent.ShelterStayEnds, tick, stay);
        return true;
    }

    /// <summary>A stay without a claim ends: the party is returned to its country of origin or goes on.</summary>
    public static void StayEnds(Shard shard, ref PartyRecord party, int tick)
    {
        var draws = shard.DrawsFor(DetentionDraws.ReturnFromChildShelter, in party);
        var kind = new TravellerClass(party.Class).Kind;
        var after = AfterStayRule.OfChildShelter(
            draws.Uniform(DetentionDraws.ReturnFromChildShelter), in shard.World.Policy.ChildShelters[kind]);
        if (after == AfterStay.AwaitsDeportation)
        {
            DetentionEvents.AwaitDeportation(shard, ref party, tick);
        }
        else
        {
            shard.Resume(ref party, tick);
        }
    }
}
