using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Crossing;

/// <summary>
/// A wall or fence between ports. It makes crossing there dearer, more often detected and more dangerous, so people go elsewhere.
/// Several in one sector stand side by side.
/// </summary>
[Combines(Combination.Add)]
public sealed record BarrierInstrument : Instrument
{
    /// <summary>Sectors.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Share of the length of the sector that it covers.</summary>
    [InstrumentField("share of the length", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            ref var barrier = ref writer.At(writer.Policy.Barriers, place);
            barrier = new ShareTerms(Math.Min(1, Combined(writer, nameof(Share), barrier.Share, Share.Value)));
        }
    }
}
