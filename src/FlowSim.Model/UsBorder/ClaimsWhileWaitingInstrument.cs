using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>People who wait in Mexico for a port or a US hearing can ask Mexico for asylum instead.</summary>
public sealed record ClaimsWhileWaitingInstrument : Instrument
{
    /// <summary>In which cities.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Waiting parties in need that ask.</summary>
    [InstrumentField("per party and month", 0, 10)]
    public required Quantity RatePerMonth { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.UsBorder.WaitingClaimRate[place.Index] = RatePerMonth.Value;
        }
    }
}
