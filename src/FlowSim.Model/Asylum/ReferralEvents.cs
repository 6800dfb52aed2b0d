using FlowSim.Kernel.Chance;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>The time between a claim made to migration officers and its receipt by the asylum agency.</summary>
internal static class ReferralEvents
{
    /// <summary>The claim reaches the asylum agency, or has been abandoned.</summary>
    public static void Ends(Shard shard, ref PartyRecord party, int tick)
    {
        var place = party.Station == PartyRecord.NoSite ? party.Place : shard.World.StationPlaces[party.Station];
        var end = Race<ReferralEnd>.CauseOf(party.Cause);
        if (end == ReferralEnd.PassedOn && shard.World.Claims.OfficeFor(place) != PartyRecord.NoSite)
        {
            shard.Recorder.Count(in party, TalliedEvent.ClaimPassedOn, tick);
            ClaimReferral.Register(shard, ref party, tick);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.DroppedBeforeReferral, tick);
        ClaimEndEvents.Drop(shard, ref party, isAtLimit: end == ReferralEnd.Limit, tick);
    }
}
