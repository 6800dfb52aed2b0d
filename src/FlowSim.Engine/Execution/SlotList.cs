namespace FlowSim.Engine.Execution;

/// <summary>Slots of waiting parties whose service has come, to be handled when the next day begins.</summary>
internal sealed class SlotList(int capacity)
{
    private int[] _slots = new int[capacity];

    /// <summary>Slots.</summary>
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

    /// <summary>Forgets all slots.</summary>
    public void Clear() => Count = 0;
}
