using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>The line at an asylum desk: people who want to claim, and nobody else. For what follows see
/// <see cref="DeskEvents"/>.</summary>
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
}
