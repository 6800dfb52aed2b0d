using System.Collections.Immutable;

namespace FlowSim.Model.People;

/// <summary>A set of party kinds and nationality groups: each kind named with each group named.</summary>
/// <param name="Bits">A bit for each cell; see <see cref="TravellerClass.CellOf"/>.</param>
public readonly record struct PartyCells(uint Bits)
{
    /// <summary>Bits for further cells. With more cells than bits this line does not compile.</summary>
    internal const byte SpareBits = 32 - TravellerClass.CellCount;

    /// <summary>The cells of these kinds and groups.</summary>
    public static PartyCells Of(ImmutableArray<PartyKind> kinds, ImmutableArray<NationalityGroup> groups)
    {
        var bits = 0u;
        foreach (var kind in kinds)
        {
            foreach (var group in groups)
            {
                bits |= 1u << TravellerClass.CellOf(kind, group);
            }
        }

        return new PartyCells(bits);
    }

    /// <summary>Whether the parties of a cell are in the set.</summary>
    public bool Contains(int cell) => ((Bits >> cell) & 1) != 0;
}
