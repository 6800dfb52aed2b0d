using System.Numerics;
using FlowSim.Kernel.Chance;
using FlowSim.Model.People;

namespace FlowSim.Model.Chance;

/// <summary>
/// What a draw is about, in 64 bits: the question (upper half), the visit and the attempt (16 bits each), mixed with the key
/// of the place. Never when it is asked, and never a position in a table.
/// </summary>
internal static class Occasion
{
    /// <summary>Bits of an attempt.</summary>
    public const int AttemptBits = 16;

    /// <summary>Bits of a visit count.</summary>
    public const int VisitBits = 16;

    /// <summary>The occasion of a party at a place.</summary>
    /// <param name="party">The party.</param>
    /// <param name="draw">The question.</param>
    /// <param name="place">The key of the place, as <see cref="PlaceKeys"/> gives it.</param>
    public static ulong Of(ref readonly PartyRecord party, Draw draw, ulong place) =>
        place ^ (DrawKey.QuestionOf(draw) | ((ulong)party.VisitCount << AttemptBits) | party.Attempt);

    /// <summary>The occasion of a party between two places.</summary>
    /// <param name="party">The party.</param>
    /// <param name="draw">The question.</param>
    /// <param name="from">The key of the place it leaves.</param>
    /// <param name="to">The key of the place to which it goes.</param>
    public static ulong Between(ref readonly PartyRecord party, Draw draw, ulong from, ulong to) =>
        Of(in party, draw, to ^ BitOperations.RotateLeft(from, 32));
}
