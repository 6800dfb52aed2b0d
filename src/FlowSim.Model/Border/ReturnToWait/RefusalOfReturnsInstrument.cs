using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// The transit country refuses to accept people returned to wait for their hearing in the destination country; they are
/// then processed like all others.
/// </summary>
[Combines(Combination.Replace)]
public sealed record RefusalOfReturnsInstrument : Instrument
{
    /// <summary>To which cities; to all if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Share of returns refused.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in writer.NamedOrAll(At))
        {
            writer.At(writer.Policy.RefusedReturns, place) = new ShareTerms(Share.Value);
        }
    }
}
