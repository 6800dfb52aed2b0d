namespace FlowSim.Engine.Parties;

/// <summary>
/// The parties of a shard that wait for a service: each in a slot, so that a queue can point at it. A slot's generation
/// changes whenever its clock is set anew or its party leaves, which makes older clocks void.
/// </summary>
internal sealed class WaitingRoom
{
    private const int None = -1;

    private PartyRecord[] _slots;
    private ushort[] _generations;
    private int _firstFree = None;
    private int _used;

    /// <summary>An empty room.</summary>
    /// <param name="capacity">Slots to make room for; more are taken in by growing.</param>
    public WaitingRoom(int capacity)
    {
        _slots = new PartyRecord[capacity];
        _generations = new ushort[capacity];
    }

    /// <summary>Slots ever used; those of them that hold nobody are vacant.</summary>
    public int SlotCount => _used;

    /// <summary>The party in a slot.</summary>
    public ref PartyRecord this[int slot] => ref _slots[slot];

    /// <summary>The generation of a slot.</summary>
    public ushort GenerationOf(int slot) => _generations[slot];

    /// <summary>Seats a party.</summary>
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

    /// <summary>Makes the clocks of a slot void.</summary>
    public ushort Renew(int slot)
    {
        unchecked
        {
            return ++_generations[slot];
        }
    }

    /// <summary>Marks that the party of a slot has left, while a queue may still point at the slot.</summary>
    public void Vacate(int slot)
    {
        _slots[slot].Event = Journey.JourneyEvent.Vacant;
        Renew(slot);
    }

    /// <summary>Frees a slot that no queue points at any more.</summary>
    public void Free(int slot)
    {
        Vacate(slot);
        _slots[slot].NextFreeSlot = _firstFree;
        _firstFree = slot;
    }
}
