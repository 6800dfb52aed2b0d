using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Metering;

/// <summary>
/// Metering: a limit on the people a port of entry admits per day; the others wait on a list. Those who keep the list
/// may sell places on it and lose them, and officers may turn people back before they can ask.
/// </summary>
[Combines(Combination.Replace)]
public sealed record PortIntakeInstrument : Instrument
{
    /// <summary>Ports of entry.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>People admitted per day, at each port; 0 closes it: those who come are turned back.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <summary>Share of those who join the list to whom its keepers offer an early slot for money.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity EarlySlotShare { get; init; } = Quantity.Of(0);

    /// <summary>Price of an early slot per person; a party pays if it has enough money.</summary>
    [InstrumentField("US dollars per person", 0, 100000)]
    public Quantity EarlySlotUsd { get; init; } = Quantity.Of(0);

    /// <summary>
    /// Share of slots lost when they come up: name crossed out, not called, or given to another.
    /// </summary>
    [InstrumentField("share of slots", 0, 0.95)]
    public Quantity LostSlotShare { get; init; } = Quantity.Of(0);

    /// <summary>
    /// Share of those who come to ask whom officers turn back at the line, without a place on the list.
    /// </summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity TurnedBackShare { get; init; } = Quantity.Of(0);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Metering, place) = new MeteringTerms(
                PeoplePerDay.Value, EarlySlotShare.Value, EarlySlotUsd.Value, LostSlotShare.Value, TurnedBackShare.Value);
        }
    }
}
