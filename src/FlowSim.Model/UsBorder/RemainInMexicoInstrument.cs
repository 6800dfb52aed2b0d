using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>The Migrant Protection Protocols: people wait in Mexico for a US hearing. Children alone are exempt.</summary>
public sealed record RemainInMexicoInstrument : Instrument
{
    /// <summary>At which ports and sectors.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>The Mexican city they are sent back to.</summary>
    public required PlaceId ReturnTo { get; init; }

    /// <summary>Share of eligible people who are sent back.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.HearingShare[place.Index] = Share.Value;
            state.HearingReturnTo[place.Index] = ReturnTo;
        }
    }
}
