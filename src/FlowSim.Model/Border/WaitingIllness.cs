using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Border;

/// <summary>Illness of people who wait at the border of the destination country, on a list or for a hearing.</summary>
internal static class WaitingIllness
{
    /// <summary>When somebody of a party that waits where it is falls ill, with the beds of today.</summary>
    /// <returns>Ticks from now.</returns>
    public static int Until(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        var rate = IllnessRule.RatePerDay(party.People, world.ShelteredShareAt(party.Place), world.Parameters.Illness);
        return rate <= 0 ? WaitingTime.Never : WaitingTime.Exponential(shard.Uniform(BorderDraws.FallingIll, in party), rate);
    }

    /// <summary>Somebody of a party falls ill, after which the party may give up waiting.</summary>
    /// <returns>Whether it waits on, with new draws.</returns>
    public static bool WaitsOn(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.FellIllWhileWaiting, tick, 1);
        if (shard.Uniform(BorderDraws.GivingUpIll, in party) < shard.World.Parameters.Illness.GiveUpShare)
        {
            shard.Recorder.Count(in party, TalliedEvent.GaveUpIll, tick);
            return false;
        }

        party.StartAfresh();
        return true;
    }
}
