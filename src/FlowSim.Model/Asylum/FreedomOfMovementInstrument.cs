using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Letting applicants leave the state in which they claimed without losing the claim. Without an entry they are confined
/// to it, and leaving drops the claim.
/// </summary>
public sealed record FreedomOfMovementInstrument : Instrument
{
    /// <summary>Where they wait.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Where those who leave the state go to wait; they are heard from there by the office that has the claim.</summary>
    public required PlaceId To { get; init; }

    /// <summary>Share of the parties leaving the state who may.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.Protection.FreeToMoveShare[place.Index] = Share.Value;
            state.Protection.FreeToMoveTo[place.Index] = To;
        }
    }
}
