namespace FlowSim.Engine.Parties;

/// <summary>
/// The parties of a shard that wait for a service. Each has a slot to which a queue can point. The generation of a slot
/// changes whenever its timer is set again or its party leaves, which makes earlier timers void.
/// </summary>
internal sealed class WaitingRoom
{
    private const int None = -1;

    private PartyRecord[] _slots;
    private ushort[] _generations;
    private int _firstFree = None;
    private int _used;

    /// <summary>Creates an empty room.</summary>
    /// <param name="capacity">Slots to allocate room for; the room grows beyond that as needed.</param>
    public WaitingRoom(int capacity)
    {
        _slots = new PartyRecord[capacity];
        _generations = new ushort[capacity];
    }

    /// <summary>Number of slots ever used; those without a party are vacant.</summary>
    public int SlotCount => _used;

    /// <summary>The party in a slot.</summary>
    public ref PartyRecord this[int slot] => ref _slots[slot];

    /// <summary>The generation of a slot.</summary>
    public ushort GenerationOf(int slot) => _generations[slot];

    /// <summary>Puts a party in a free slot and returns its number.</summary>
    public int Seat(ref readonly PartyRecord party)
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

        _slots[slot] = party;
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

    /// <summary>Marks that the party has left a slot to which a queue may still point.</summary>
    public void Vacate(int slot)
    {
        _slots[slot].Event = Journey.JourneyEvent.Vacant;
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
