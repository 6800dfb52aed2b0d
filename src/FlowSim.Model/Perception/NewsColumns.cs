using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Perception;

/// <summary>
/// How news is kept apart: by leg, and on the legs to the border of the destination country by kind as well, because only
/// there it matters to whom it happened.
/// </summary>
internal sealed class NewsColumns
{
    // A packed column has the number of its first column above two bits that are set where kinds have columns of their own.
    private const int KindBits = 2;
    private const int KindMask = (1 << KindBits) - 1;

    private readonly int[] _packed;

    public NewsColumns(RouteNetwork network)
    {
        _packed = new int[network.Legs.Length];
        foreach (var leg in network.Legs)
        {
            var isByKind = network.Places[leg.To.Index].IsDestinationBorder;
            _packed[leg.Id.Index] = (Count << KindBits) | (isByKind ? KindMask : 0);
            Count += isByKind ? TravellerClass.KindCount : 1;
        }
    }

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    /// <summary>Number of legs.</summary>
    public int Legs => _packed.Length;

    /// <summary>The column of what happens to parties of a kind on a leg.</summary>
    public int Of(int leg, int kind)
    {
        var packed = _packed[leg];
        return (packed >> KindBits) + (kind & packed & KindMask);
    }

    /// <summary>The columns of a leg.</summary>
    public Range Of(int leg) => Of(leg, 0)..(Of(leg, TravellerClass.KindCount - 1) + 1);
}
