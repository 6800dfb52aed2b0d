using FlowSim.Kernel.Chance;
using FlowSim.Model.People;

namespace FlowSim.Model.Chance;

/// <summary>
/// What a draw is about, in 32 bits: which attempt, which visit, at which place, and the detail of the draw. Never when it is
/// asked.
/// </summary>
internal static class Occasion
{
    /// <summary>Bits of an attempt.</summary>
    public const int AttemptBits = 4;

    /// <summary>Bits of a visit count.</summary>
    public const int VisitBits = 8;

    /// <summary>Bits of a place.</summary>
    public const int PlaceBits = 10;

    /// <summary>The occasion of a party where it is now.</summary>
    public static uint Of(ref readonly PartyRecord party, uint detail) =>
        ((uint)party.Attempt << (VisitBits + PlaceBits + DrawKey.DetailBits))
        | ((uint)party.VisitCount << (PlaceBits + DrawKey.DetailBits))
        | ((uint)party.Place << DrawKey.DetailBits)
        | detail;
}
