using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Processing;

/// <summary>
/// A limit on the people officers of the destination country can process per day. People not yet processed are held
/// longer, and are released sooner where there is no space to hold them.
/// </summary>
[Combines(Combination.Replace)]
public sealed record DestinationProcessingInstrument : Instrument
{
    /// <summary>Ports and sectors, each with its own limit.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>People processed per day, at each of them.</summary>
    [InstrumentField("people per day", 0.1, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <summary>People who can be held until they are processed, at each of them.</summary>
    [InstrumentField("people", 0, 1000000)]
    public required Quantity HoldingPlaces { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Processing, place) = new ProcessingTerms(PeoplePerDay.Value, HoldingPlaces.Value);
        }
    }
}
