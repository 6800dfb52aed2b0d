using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>What ends the wait in the line at an asylum desk. For who is registered when see <see cref="DeskRegistration"/>.</summary>
internal static class DeskEvents
{
    /// <summary>The desk registers the claim of a party.</summary>
    public static void Registers(Shard shard, ref PartyRecord party, int tick)
    {
        if (AsylumAccess.MayClaim(shard, in party, party.Place))
        {
            AsylumClaim.AtLiberty(shard, ref party, tick);
            return;
        }

        GoWithout(shard, ref party, tick);
    }

    /// <summary>A party has stood in line as long as it is willing to.</summary>
    public static void TimerFires(Shard shard, int slot, int tick)
    {
        var party = shard.Waiting[slot];
        shard.Waiting.Vacate(slot);
        GoWithout(shard, ref party, tick);
    }

    /// <summary>A party goes on without a claim, because it gives up waiting or because the desk has closed.</summary>
    public static void GoWithout(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.LeftDeskLine, tick);
        TravelEvents.GoOnWithoutClaim(shard, ref party, shard.World.Claims.Traits[party.Place], tick);
    }
}
