using System.Runtime.InteropServices;
using FlowSim.Kernel.Calendar;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Queues;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.World;

namespace FlowSim.Model.People;

/// <summary>
/// All state of a party that changes, in the 32 bytes that are copied with its next event. That is half a cache line;
/// columns in many arrays would each cost a cache miss.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4, Size = 32)]
internal struct PartyRecord : IEventRecord, ISlotRecord
{
    /// <summary>No station or office.</summary>
    public const byte NoSite = byte.MaxValue;

    // Adults and children share a byte.
    private const int AdultShift = 4;
    private const byte ChildMask = (1 << AdultShift) - 1;

    /// <summary>
    /// The party's index in the run; a child sent on alone has its family's plus the number of parties.
    /// </summary>
    public int Index;

    private int _link;

    /// <summary>The position of its cohort.</summary>
    public ushort Cohort;

    /// <summary>Its traveller class.</summary>
    public ushort Class;

    /// <summary>The place where it is, or where the leg it is travelling ends.</summary>
    public ushort Place;

    /// <summary>The leg it travelled last.</summary>
    public ushort Leg;

    /// <summary>The tick of its next event.</summary>
    public ushort Due;

    private ushort _tick;

    /// <summary>Money it can raise, in US dollars.</summary>
    public ushort MoneyUsd;

    /// <summary>Its traits.</summary>
    public PartyTraits Traits;

    /// <summary>
    /// Number of changes of direction and fresh starts in this attempt. It keys the draws, so that a second visit to a
    /// place does not repeat the first.
    /// </summary>
    public ushort VisitCount;

    /// <summary>Its next event.</summary>
    public JourneyEvent Event;

    private byte _members;

    /// <summary>Number of the journey from home, from 0.</summary>
    public byte Attempt;

    /// <summary>The station in which it is detained.</summary>
    public byte Station;

    /// <summary>The asylum office that decides its claim.</summary>
    public byte Office;

    /// <summary>Which cause ends a wait, as <see cref="Race{TCause}.Code"/> gives it.</summary>
    public byte Cause;

    /// <summary>Number of living adults in it, at most 15.</summary>
    public byte Adults
    {
        readonly get => (byte)(_members >> AdultShift);
        set => _members = (byte)((_members & ChildMask) | (value << AdultShift));
    }

    /// <summary>Number of living children in it, at most 15.</summary>
    public byte Children
    {
        readonly get => (byte)(_members & ChildMask);
        set => _members = (byte)((_members & ~ChildMask) | value);
    }

    /// <summary>In a queue: the handle of the party behind.</summary>
    public int QueueNext
    {
        readonly get => _link;
        set => _link = value;
    }

    /// <summary>In a free slot of the waiting room: the next free slot.</summary>
    public int NextFreeSlot
    {
        readonly get => _link;
        set => _link = value;
    }

    /// <inheritdoc/>
    readonly ushort IEventRecord.Due => Due;

    /// <inheritdoc/>
    public readonly bool IsVacant => Event == JourneyEvent.Vacant;

    /// <summary>In a timer: the slot of the party it is about.</summary>
    public readonly int TimerSlot => _link;

    /// <summary>In a timer: the generation of that slot when the timer was set.</summary>
    public readonly ushort TimerGeneration => Leg;

    /// <summary>A timer without its slot and generation, which depend on how parties are divided into shards.</summary>
    public readonly PartyRecord TimerForDigest => Timer(Index, 0, 0, Cause) with { Event = Event, Due = Due };

    /// <summary>Of a detained party: the tick since which it has been detained.</summary>
    public ushort DetainedSince
    {
        readonly get => _tick;
        set => _tick = value;
    }

    /// <summary>Of a party that waits for a hearing: its tick.</summary>
    public ushort HearingTick
    {
        readonly get => _tick;
        set => _tick = value;
    }

    /// <summary>Of a party that the country of destination detains: how it is heard.</summary>
    public BorderDetentionCourse Course
    {
        readonly get => (BorderDetentionCourse)Cause;
        set => Cause = (byte)value;
    }

    /// <summary>Whether the asylum agency of the transit country has a claim of the party that is not decided.</summary>
    public readonly bool HasClaim => Office != NoSite;

    /// <summary>Whether that claim is registered and not yet admitted.</summary>
    public readonly bool AwaitsAdmission => Event == JourneyEvent.AwaitAdmission;

    /// <summary>How far that claim has come.</summary>
    public readonly ClaimStage ClaimStage
    {
        get
        {
            var admitted = HasClaim ? ClaimStage.Admitted : ClaimStage.None;
            return AwaitsAdmission ? ClaimStage.Registered : admitted;
        }
    }

    /// <summary>Number of people in the party.</summary>
    public readonly int People => (_members >> AdultShift) + (_members & ChildMask);

    /// <summary>
    /// What changes the party's risk beyond its class: the bits of <see cref="RiskModifier"/> for a caravan and for papers.
    /// Without a branch, because every leg asks.
    /// </summary>
    public readonly int RiskModifiers =>
        ((int)Traits & (int)PartyTraits.InCaravan) | (((int)Traits & (int)PartyTraits.HasPapers) >> RiskModifier.PapersShift);

    /// <summary>A timer, which is booked like a party.</summary>
    /// <param name="party">The index of the party it is about.</param>
    /// <param name="slot">The slot of the party.</param>
    /// <param name="generation">The generation of that slot; the timer is void once it has changed.</param>
    /// <param name="cause">What happens when it fires.</param>
    public static PartyRecord Timer(int party, int slot, ushort generation, byte cause) =>
        new() { Index = party, _link = slot, Leg = generation, Cause = cause };

    /// <summary>
    /// Starts afresh after a stay, so that the party's draws are no longer those of its first visit. Each fresh start takes a
    /// tick or more, and a run has no more ticks than the count has room for.
    /// </summary>
    public void StartAfresh() => VisitCount++;

    /// <inheritdoc/>
    public void MarkVacant() => Event = JourneyEvent.Vacant;

    /// <summary>Whether the party has a trait.</summary>
    public readonly bool Is(PartyTraits trait) => (Traits & trait) != 0;
}
