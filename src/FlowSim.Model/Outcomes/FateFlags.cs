using System.Collections.Immutable;

namespace FlowSim.Model.Outcomes;

/// <summary>
/// Flags of one party in 16 bits: its final state (bits 0 to 3), its deaths (4 to 6) and what it ever went through (8
/// to 12, 14 and 15). Bit 13 marks a child sent on alone.
/// </summary>
internal static class FateFlags
{
    /// <summary>Was ever removed while in need and without a decision.</summary>
    public const ushort Refouled = 1 << 8;

    /// <summary>Was ever removed.</summary>
    public const ushort Deported = 1 << 9;

    /// <summary>Was ever given protection in the transit country.</summary>
    public const ushort Protected = 1 << 10;

    /// <summary>Was ever kidnapped.</summary>
    public const ushort Kidnapped = 1 << 11;

    /// <summary>Was ever detained in the transit country.</summary>
    public const ushort Detained = 1 << 12;

    /// <summary>Is a child sent on alone.</summary>
    public const ushort SentAlone = 1 << 13;

    /// <summary>Was ever flown to a third country.</summary>
    public const ushort Transferred = 1 << 14;

    /// <summary>Was ever robbed, extorted or assaulted, by criminals or by officers.</summary>
    public const ushort Victim = 1 << 15;

    private const int StandingMask = 0xF;
    private const int DeathShift = 4;
    private const int DeathMask = 0x7;

    /// <summary>The flags of the lasting fates other than death, which is counted instead; the most severe first.</summary>
    public static ImmutableArray<(Fate Fate, ushort Flag)> InOrder { get; } =
    [
        (Fate.Refouled, Refouled),
        (Fate.Deported, Deported),
        (Fate.TransferredToThirdCountry, Transferred),
        (Fate.Protected, Protected),
        (Fate.Kidnapped, Kidnapped),
        (Fate.Detained, Detained),
    ];

    private static readonly ushort AnyLasting = InOrder.Aggregate((ushort)0, (any, lasting) => (ushort)(any | lasting.Flag));

    /// <summary>
    /// The fate of the living members of a party: the first lasting fate in order of severity, or else its final state.
    /// </summary>
    public static Fate Read(ushort marks)
    {
        if ((marks & AnyLasting) != 0)
        {
            foreach (var (fate, flag) in InOrder)
            {
                if ((marks & flag) != 0)
                {
                    return fate;
                }
            }
        }

        return Standing(marks);
    }

    /// <summary>
    /// What the party ever went through, without its final state and its deaths. A child sent on alone starts with
    /// these flags.
    /// </summary>
    public static ushort Past(ushort marks) =>
        (ushort)(marks & (AnyLasting | Victim));

    /// <summary>The final state of a party, whatever happened to it before.</summary>
    public static Fate Standing(ushort marks) => (Fate)(marks & StandingMask);

    /// <summary>Whether a party was ever the victim of a crime, including kidnapping.</summary>
    public static bool WasVictim(ushort marks) => (marks & (Victim | Kidnapped)) != 0;

    /// <summary>Number of deaths in the party.</summary>
    public static int Deaths(ushort marks) => (marks >> DeathShift) & DeathMask;

    /// <summary>Whether these are the flags of a child sent on alone.</summary>
    public static bool WasSentAlone(ushort marks) => (marks & SentAlone) != 0;

    /// <summary>The flags with another final state.</summary>
    public static ushort WithStanding(ushort marks, Fate standing) => (ushort)((marks & ~StandingMask) | (int)standing);

    /// <summary>The flags with further deaths added.</summary>
    public static ushort WithDeaths(ushort marks, int more) =>
        (ushort)((marks & ~(DeathMask << DeathShift)) | (Math.Min(DeathMask, Deaths(marks) + more) << DeathShift));
}
