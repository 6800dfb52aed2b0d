using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>A migration station, where the migration institute detains people.</summary>
[Combines(Combination.Add)]
public sealed record DetentionStationInstrument : Instrument
{
    /// <summary>Where it is.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Beds at each.</summary>
    [InstrumentField("people", 0, 100000)]
    public required Quantity Places { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            ref var station = ref writer.At(writer.Policy.Stations, place);
            station = new StationTerms(Combined(writer, nameof(Places), station.Places, Places.Value));
        }
    }
}
