using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>Taking people who claim asylum at liberty to a city where they can wait, work and be heard.</summary>
public sealed record ApplicantRelocationInstrument : Instrument
{
    /// <summary>Where they claim.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Where they are taken; the office nearest to it decides.</summary>
    public required PlaceId To { get; init; }

    /// <summary>Share of the parties claiming there who go.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.RelocatedShare[place.Index] = Share.Value;
            state.RelocatedTo[place.Index] = To;
        }
    }
}
