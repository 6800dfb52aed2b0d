using FlowSim.Kernel.Queues;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Services;

/// <summary>A queue of parties at a service.</summary>
internal sealed class WaitingQueue(Shard[] shards)
    : SlotQueue<PartyRecord>(Array.ConvertAll(shards, static shard => shard.Waiting))
{
    /// <summary>
    /// Removes the first party and books an event for it, which its shard handles when the next day begins.
    /// </summary>
    /// <param name="next">The event.</param>
    /// <param name="due">Its tick; 0 for the earliest possible.</param>
    public void Grant(JourneyEvent next, int due) => Grant(shards, Leave(), next, due);

    /// <summary>Books an event for a waiting party, which its shard handles when the next day begins.</summary>
    public static void Grant(Shard[] shards, int handle, JourneyEvent next, int due)
    {
        var shard = shards[SlotHandle.ShardOf(handle)];
        var slot = SlotHandle.SlotOf(handle);
        ref var party = ref shard.Waiting[slot];
        party.Event = next;
        party.Due = (ushort)Math.Min(due, ushort.MaxValue);
        shard.Waiting.Renew(slot);
        shard.Granted.Add(slot);
    }
}
