using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Travel.Buses;

/// <summary>
/// Free buses by the fastest road, past every control, for people with legal status and for caravans. If no road leads
/// there, nobody rides.
/// </summary>
[Combines(Combination.Replace)]
public sealed record BusInstrument : Instrument
{
    /// <summary>Where they leave.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Where they go.</summary>
    public required PlaceId To { get; init; }

    /// <summary>Share of the parties allowed to ride that do so.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Hours from arrival at the first place to arrival at the second.</summary>
    [InstrumentField("hours", 0, 1000)]
    public required Quantity Hours { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            var share = place == To ? 0 : Share.Value;
            writer.At(writer.Policy.Buses, place) = new BusTerms(share, To, Hours.Value);
        }
    }
}
