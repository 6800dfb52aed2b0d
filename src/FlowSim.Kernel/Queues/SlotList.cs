namespace FlowSim.Kernel.Queues;

/// <summary>
/// Slots of waiting records whose request has been granted; their events are handled at the start of the next day.
/// </summary>
internal sealed class SlotList(int capacity)
{
    private int[] _slots = new int[capacity];

    /// <summary>Number of slots.</summary>
    public int Count { get; private set; }

    /// <summary>The slot at a position.</summary>
    public int this[int index] => _slots[index];

    /// <summary>Adds a slot.</summary>
    public void Add(int slot)
    {
        if (Count == _slots.Length)
        {
            Array.Resize(ref _slots, _slots.Length * 2);
        }

        _slots[Count++] = slot;
    }

    /// <summary>Removes all slots.</summary>
    public void Clear() => Count = 0;
}
