using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Return;

/// <summary>
/// Assisted return home for people who give up waiting at the border of the destination country: buses and flights,
/// offered by the transit country.
/// </summary>
[Combines(Combination.Replace)]
public sealed record AssistedReturnInstrument : Instrument
{
    /// <summary>Cities where it is in force.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Share of those who give up, and would not otherwise return home, who accept it.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.AssistedReturn, place) = new ShareTerms(Share.Value);
        }
    }
}
