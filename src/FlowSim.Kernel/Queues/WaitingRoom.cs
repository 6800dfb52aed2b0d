namespace FlowSim.Kernel.Queues;

/// <summary>
/// The records of a shard that wait for a service. Each has a slot to which a queue can point. The generation of a slot
/// changes whenever its timer is set again or its record leaves, which makes earlier timers void.
/// </summary>
/// <typeparam name="TRecord">What waits.</typeparam>
internal sealed class WaitingRoom<TRecord>
    where TRecord : struct, ISlotRecord
{
    private const int None = -1;

    private TRecord[] _slots;
    private ushort[] _generations;
    private int _firstFree = None;
    private int _used;

    /// <summary>Creates an empty room.</summary>
    /// <param name="capacity">Slots to allocate room for; the room grows beyond that as needed.</param>
    public WaitingRoom(int capacity)
    {
        _slots = new TRecord[capacity];
        _generations = new ushort[capacity];
    }

    /// <summary>Number of slots ever used; those without a record are vacant.</summary>
    public int SlotCount => _used;

    /// <summary>The record in a slot.</summary>
    public ref TRecord this[int slot] => ref _slots[slot];

    /// <summary>The generation of a slot.</summary>
    public ushort GenerationOf(int slot) => _generations[slot];

    /// <summary>Puts a record in a free slot and returns its number.</summary>
    public int Seat(ref readonly TRecord record)
    {
        var slot = _firstFree;
        if (slot == None)
        {
            slot = _used++;
            if (slot == _slots.Length)
            {
                var capacity = _slots.Length + Math.Max(16, _slots.Length / 4);
                Array.Resize(ref _slots, capacity);
                Array.Resize(ref _generations, capacity);
            }
        }
        else
        {
            _firstFree = _slots[slot].NextFreeSlot;
        }

        _slots[slot] = record;
        return slot;
    }

    /// <summary>Makes the timers of a slot void and returns its new generation.</summary>
    public ushort Renew(int slot)
    {
        unchecked
        {
            return ++_generations[slot];
        }
    }

    /// <summary>Marks that the record has left a slot to which a queue may still point.</summary>
    public void Vacate(int slot)
    {
        _slots[slot].MarkVacant();
        Renew(slot);
    }

    /// <summary>Frees a slot to which no queue points any more.</summary>
    public void Free(int slot)
    {
        Vacate(slot);
        _slots[slot].NextFreeSlot = _firstFree;
        _firstFree = slot;
    }
}
