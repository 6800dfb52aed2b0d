using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// The capacity of the courts in the destination country that hear people returned to wait in the transit country. A hearing for
/// which a month has no slot left is in a later month. Without an entry a court hears everybody on the date first set.
/// </summary>
[Combines(Combination.Replace)]
public sealed record HearingCapacityInstrument : Instrument
{
    /// <summary>Cities of the transit country where people wait; each has a court of its own.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>People whom the court of each city can hear in a calendar month; 0 closes it.</summary>
    [InstrumentField("people per month", 0, 1_000_000)]
    public required Quantity PeoplePerMonth { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Hearings, place) = new HearingTerms(PeoplePerMonth.Value);
        }
    }
}
