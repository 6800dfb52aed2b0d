using FlowSim.Engine.Execution;
using FlowSim.Engine.Journey;
using FlowSim.Engine.Parties;

namespace FlowSim.Engine.Services;

/// <summary>
/// A first-come, first-served queue, linked through the slots of waiting parties. A party that leaves early leaves a
/// vacant slot in the queue, which is freed when its turn comes.
/// </summary>
internal sealed class WaitingQueue(Shard[] shards)
{
    private int _head = PartyHandle.None;
    private int _tail = PartyHandle.None;

    /// <summary>Adds a party at the end.</summary>
    public void Join(int handle)
    {
        At(handle).QueueNext = PartyHandle.None;
        if (_tail == PartyHandle.None)
        {
            _head = handle;
        }
        else
        {
            At(_tail).QueueNext = handle;
        }

        _tail = handle;
    }

    /// <summary>The first party, or <see cref="PartyHandle.None"/>.</summary>
    public int First()
    {
        while (_head != PartyHandle.None && At(_head).Event == JourneyEvent.Vacant)
        {
            var vacant = _head;
            RemoveFirst();
            shards[PartyHandle.ShardOf(vacant)].Waiting.Free(PartyHandle.SlotOf(vacant));
        }

        return _head;
    }

    /// <summary>
    /// Removes the first party and books an event for it, which its shard handles when the next day begins.
    /// </summary>
    /// <param name="next">The event.</param>
    /// <param name="due">Its tick; 0 for the earliest possible.</param>
    public void Grant(JourneyEvent next, int due)
    {
        var handle = _head;
        RemoveFirst();
        Grant(shards, handle, next, due);
    }

    /// <summary>Removes the first party, which will wait elsewhere.</summary>
    public void Leave() => RemoveFirst();

    /// <summary>Books an event for a waiting party, which its shard handles when the next day begins.</summary>
    public static void Grant(Shard[] shards, int handle, JourneyEvent next, int due)
    {
        var shard = shards[PartyHandle.ShardOf(handle)];
        var slot = PartyHandle.SlotOf(handle);
        ref var party = ref shard.Waiting[slot];
        party.Event = next;
        party.Due = (ushort)Math.Min(due, ushort.MaxValue);
        shard.Waiting.Renew(slot);
        shard.Granted.Add(slot);
    }

    private void RemoveFirst()
    {
        _head = At(_head).QueueNext;
        if (_head == PartyHandle.None)
        {
            _tail = PartyHandle.None;
        }
    }

    private ref PartyRecord At(int handle) => ref shards[PartyHandle.ShardOf(handle)].Waiting[PartyHandle.SlotOf(handle)];
}
