namespace FlowSim.Kernel.Queues;

/// <summary>
/// A first-come, first-served queue, linked through the slots of waiting records. A record that leaves early leaves a
/// vacant slot in the queue, which is freed when its turn comes.
/// </summary>
/// <typeparam name="TRecord">What waits.</typeparam>
/// <param name="rooms">The waiting rooms of all shards, by shard.</param>
internal class SlotQueue<TRecord>(WaitingRoom<TRecord>[] rooms)
    where TRecord : struct, ISlotRecord
{
    private int _head = SlotHandle.None;
    private int _tail = SlotHandle.None;

    /// <summary>Adds a record at the end.</summary>
    public void Join(int handle)
    {
        At(handle).QueueNext = SlotHandle.None;
        if (_tail == SlotHandle.None)
        {
            _head = handle;
        }
        else
        {
            At(_tail).QueueNext = handle;
        }

        _tail = handle;
    }

    /// <summary>The first record, or <see cref="SlotHandle.None"/>.</summary>
    public int First()
    {
        while (_head != SlotHandle.None && At(_head).IsVacant)
        {
            var vacant = Leave();
            rooms[SlotHandle.ShardOf(vacant)].Free(SlotHandle.SlotOf(vacant));
        }

        return _head;
    }

    /// <summary>Removes the first record, which stays in its slot.</summary>
    /// <returns>Its handle.</returns>
    public int Leave()
    {
        var first = _head;
        _head = At(first).QueueNext;
        if (_head == SlotHandle.None)
        {
            _tail = SlotHandle.None;
        }

        return first;
    }

    private ref TRecord At(int handle) => ref rooms[SlotHandle.ShardOf(handle)][SlotHandle.SlotOf(handle)];
}
