using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Relocation of asylum applicants who are not detained to a city where they can wait, work and be interviewed.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ApplicantRelocationInstrument : Instrument
{
    /// <summary>Where they apply.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Where they are relocated; the nearest office decides the claim.</summary>
    public required PlaceId To { get; init; }

    /// <summary>Share of the parties applying there that are relocated.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Relocation, place) = new RelocationTerms(Share.Value, To);
        }
    }
}
