using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>The line at an asylum desk: people who want to claim, and nobody else. For who is registered see
/// <see cref="DeskRegistration"/>.</summary>
internal static class DeskLine
{
    /// <summary>A party that wants to claim asylum stands in line at the desk of the place where it is.</summary>
    public static void Join(Shard shard, ref PartyRecord party, int tick)
    {
        CaravanMembership.Leave(shard, ref party);
        shard.Recorder.Count(in party, TalliedEvent.JoinedDeskLine, tick);
        var slot = shard.Ask(ref party, JourneyEvent.AwaitDesk, shard.Requests.Desk, tick);
        var patience = WaitingTime.Exponential(
            shard.Uniform(AsylumDraws.DeskPatience, in party), 1 / shard.World.Parameters.Asylum.DeskPatienceDays);
        shard.SetTimer(slot, new Race<RequestWaitEnd>(RequestWaitEnd.Limit, patience), tick);
    }

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
