using System.Runtime.InteropServices;

namespace FlowSim.Engine.Parties;

/// <summary>
/// All that changes about a party, in the 32 bytes that travel with its next event: one half of a cache line, copied
/// where the event goes, instead of columns in many arrays that would each miss the cache.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4, Size = 32)]
internal struct PartyRecord
{
    /// <summary>No station or office.</summary>
    public const byte NoSite = byte.MaxValue;

    /// <summary>The party's index in the run; a child sent on alone has its family's plus the number of parties.</summary>
    public int Index;

    /// <summary>In a queue: the handle of the party behind. In a timer: the slot it is about. In a free slot: the next free.</summary>
    public int Next;

    /// <summary>The cohort it set out with.</summary>
    public ushort Cohort;

    /// <summary>Its traveller class.</summary>
    public ushort Class;

    /// <summary>Where it is, or where the leg it travels ends.</summary>
    public ushort Place;

    /// <summary>The leg it travelled last. In a timer: the generation of the slot.</summary>
    public ushort Leg;

    /// <summary>The tick of its next event.</summary>
    public ushort Due;

    /// <summary>The tick since which it has been detained; for a party that waits for one, the tick of its hearing.</summary>
    public ushort Since;

    /// <summary>Money it can lay hands on, in US dollars.</summary>
    public ushort MoneyUsd;

    /// <summary>What is true of it.</summary>
    public PartyTraits Traits;

    /// <summary>What happens to it next.</summary>
    public Journey.JourneyEvent Event;

    /// <summary>Adults alive and with it.</summary>
    public byte Adults;

    /// <summary>Children alive and with it.</summary>
    public byte Children;

    /// <summary>Changes of direction and fresh starts within this attempt: what keeps a second visit from repeating the first one's luck.</summary>
    public byte VisitCount;

    /// <summary>Which journey from home this is, from 0.</summary>
    public byte Attempt;

    /// <summary>The station it is detained in.</summary>
    public byte Station;

    /// <summary>The asylum office that decides its claim.</summary>
    public byte Office;

    /// <summary>Which of the competing events a wait ended with.</summary>
    public byte Cause;

    /// <summary>People in the party.</summary>
    public readonly int People => Adults + Children;

    /// <summary>
    /// What protects the party beyond its class, as tables count it: 2 in a caravan, 4 with papers, 6 with both. Free of
    /// branches, because every leg asks.
    /// </summary>
    public readonly int RiskModifierIndex =>
        ((int)Traits & (int)PartyTraits.InCaravan) | (((int)Traits & (int)PartyTraits.HasPapers) >> 7);

    /// <summary>Whether a trait holds.</summary>
    public readonly bool Is(PartyTraits trait) => (Traits & trait) != 0;
}
