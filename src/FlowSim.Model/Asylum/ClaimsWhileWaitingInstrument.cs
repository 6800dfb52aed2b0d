using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// People who wait in the transit country for a port of entry or for a hearing in the destination country can apply for
/// asylum in the transit country instead.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ClaimsWhileWaitingInstrument : Instrument
{
    /// <summary>Cities where it is in force.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Rate at which waiting parties in need apply.</summary>
    [InstrumentField("per party and month", 0, 10)]
    public required Quantity RatePerMonth { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.WaitingClaims, place) = new WaitingClaimTerms(RatePerMonth.Value);
        }
    }
}
