using System.Collections.Immutable;

namespace FlowSim.Model.People;

/// <summary>A set of party kinds and nationality groups: each kind named with each group named.</summary>
/// <param name="Bits">A bit for each cell.</param>
public readonly record struct PartyCells(ulong Bits)
{
    /// <summary>Bits that no cell uses. With more cells than bits this line does not compile.</summary>
    internal const byte SpareBits = 64 - (Limits.MaxGroups * TravellerClass.KindCount);

    /// <summary>The cells of these kinds and groups.</summary>
    public static PartyCells Of(ImmutableArray<PartyKind> kinds, ImmutableArray<NationalityGroup> groups)
    {
        var bits = 0ul;
        foreach (var kind in kinds)
        {
            foreach (var group in groups)
            {
                bits |= 1ul << PartyCell.Of(kind, group).Index;
            }
        }

        return new PartyCells(bits);
    }

    /// <summary>Whether the parties of a cell are in the set.</summary>
    public bool Contains(PartyCell cell) => ((Bits >> cell.Index) & 1) != 0;
}
