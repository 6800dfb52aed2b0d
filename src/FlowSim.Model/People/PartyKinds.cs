using System.Collections.Immutable;

namespace FlowSim.Model.People;

/// <summary>A set of party kinds.</summary>
/// <param name="Bits">A bit for each kind.</param>
public readonly record struct PartyKinds(byte Bits)
{
    /// <summary>Bits for further kinds. With more kinds than bits this line does not compile.</summary>
    internal const byte SpareBits = 8 - TravellerClass.KindCount;

    /// <summary>The set of these kinds.</summary>
    public static PartyKinds Of(ImmutableArray<PartyKind> kinds)
    {
        var bits = 0;
        foreach (var kind in kinds)
        {
            bits |= 1 << (int)kind;
        }

        return new PartyKinds((byte)bits);
    }

    /// <summary>Whether a kind is in the set.</summary>
    public bool Contains(PartyKind kind) => ((Bits >> (int)kind) & 1) != 0;
}
