using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Journey;

/// <summary>
/// Free buses by the fastest road, past every control, for people with legal status and for caravans. If no road leads
/// there, nobody rides.
/// </summary>
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
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.BusShare[place.Index] = place == To ? 0 : Share.Value;
            state.BusTo[place.Index] = To;
            state.BusHours[place.Index] = Hours.Value;
        }
    }
}
