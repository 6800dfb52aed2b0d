using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

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
            Referral.Register(shard, ref party, tick);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.DroppedBeforeReferral, tick);
        ClaimEndEvents.Drop(shard, ref party, isAtLimit: end == ReferralEnd.Limit, tick);
    }
}
