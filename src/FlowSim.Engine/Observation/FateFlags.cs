using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Observation;

/// <summary>
/// The marks of one party in 16 bits: where it stands at the end (bits 0 to 3), deaths (4 to 6), and what ever happened to it
/// (8 to 12, 14 and 15); bit 13 says that this is a child sent on alone.
/// </summary>
internal static class FateFlags
{
    /// <summary>Ever removed with a need and no decision.</summary>
    public const ushort Refouled = 1 << 8;

    /// <summary>Ever removed.</summary>
    public const ushort Deported = 1 << 9;

    /// <summary>Ever given protection.</summary>
    public const ushort Protected = 1 << 10;

    /// <summary>Ever kidnapped.</summary>
    public const ushort Kidnapped = 1 << 11;

    /// <summary>Ever detained in Mexico.</summary>
    public const ushort Detained = 1 << 12;

    /// <summary>A child sent on alone.</summary>
    public const ushort SentAlone = 1 << 13;

    /// <summary>Ever flown to a third country.</summary>
    public const ushort Transferred = 1 << 14;

    /// <summary>Ever robbed, extorted or assaulted, by criminals or officers.</summary>
    public const ushort Victim = 1 << 15;

    private const int StandingMask = 0xF;
    private const int DeathShift = 4;
    private const int DeathMask = 0x7;

    private const ushort AnyLasting = Refouled | Deported | Transferred | Protected | Kidnapped | Detained;

    /// <summary>The fate of the party's living: the first lasting one in the order of fates, or else where it stands.</summary>
    public static Fate Read(ushort marks)
    {
        if ((marks & AnyLasting) != 0)
        {
            foreach (var fate in FateOrder.Lasting)
            {
                if ((marks & Of(fate)) != 0)
                {
                    return fate;
                }
            }
        }

        return Standing(marks);
    }

    /// <summary>The mark of a lasting fate; none for death, which is counted.</summary>
    public static ushort Of(Fate fate) => fate switch
    {
        Fate.Refouled => Refouled,
        Fate.Deported => Deported,
        Fate.TransferredToThirdCountry => Transferred,
        Fate.Protected => Protected,
        Fate.Kidnapped => Kidnapped,
        Fate.Detained => Detained,
        _ => 0,
    };

    /// <summary>What ever happened to a party, without its standing and its dead: what a child sent on alone takes along.</summary>
    public static ushort Past(ushort marks) =>
        (ushort)(marks & (AnyLasting | Victim));

    /// <summary>Where a party stands, whatever happened to it before.</summary>
    public static Fate Standing(ushort marks) => (Fate)(marks & StandingMask);

    /// <summary>Whether a party was ever the victim of a crime, kidnapping included.</summary>
    public static bool WasVictim(ushort marks) => (marks & (Victim | Kidnapped)) != 0;

    /// <summary>How many of the party died.</summary>
    public static int Deaths(ushort marks) => (marks >> DeathShift) & DeathMask;

    /// <summary>Whether these are the marks of a child sent on alone.</summary>
    public static bool WasSentAlone(ushort marks) => (marks & SentAlone) != 0;

    /// <summary>The marks with another standing at the end.</summary>
    public static ushort WithStanding(ushort marks, Fate standing) => (ushort)((marks & ~StandingMask) | (int)standing);

    /// <summary>The marks with more deaths.</summary>
    public static ushort WithDeaths(ushort marks, int more) =>
        (ushort)((marks & ~(DeathMask << DeathShift)) | (Math.Min(DeathMask, Deaths(marks) + more) << DeathShift));
}
