using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Controls;

/// <summary>
/// Raids on freight trains and guards along the tracks: riders are detected more often, and trains are harder to board.
/// </summary>
[Combines(Combination.Replace)]
public sealed record RailControlInstrument : Instrument
{
    /// <summary>Places where departing trains are guarded.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Share of people travelling by rail whom a checkpoint there sees, relative to those on the road.
    /// </summary>
    [InstrumentField("factor", 0, 2)]
    public required Quantity Coverage { get; init; }

    /// <summary>Trains that can be boarded there, relative to no such control; half as many doubles the wait.</summary>
    [InstrumentField("factor", 0.02, 1)]
    public required Quantity Boarding { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Rail, place) = new RailTerms(Coverage.Value, Boarding.Value);
        }
    }
}
