using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>
/// Mexico refuses to accept people returned to wait for their US hearing; they are then processed like all others.
/// </summary>
public sealed record RefusalOfReturnsInstrument : Instrument
{
    /// <summary>To which cities; to all if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Share of returns refused.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in state.UsBorder.Named(At))
        {
            state.UsBorder.RefusedReturnShare[place.Index] = Share.Value;
        }
    }
}
