using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>
/// Metering: a limit to the people a port of entry lets in a day; the others wait on a list. Lists have keepers, who may
/// sell turns and lose them.
/// </summary>
public sealed record PortIntakeInstrument : Instrument
{
    /// <summary>Which ports.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>People let in a day, at each port; 0 closes it.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <summary>Share of those who join the list to whom its keepers offer a turn ahead of others, for money.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity EarlyTurnShare { get; init; } = Quantity.Of(0);

    /// <summary>What that turn costs a person; a party pays if its money covers it.</summary>
    [InstrumentField("US dollars per person", 0, 100000)]
    public Quantity EarlyTurnUsd { get; init; } = Quantity.Of(0);

    /// <summary>Share of turns that are lost when they come: name crossed out, not called or passed to another.</summary>
    [InstrumentField("share of turns", 0, 0.95)]
    public Quantity LostTurnShare { get; init; } = Quantity.Of(0);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.PortIntake[place.Index] = PeoplePerDay.Value;
            state.UsBorder.EarlyTurnShare[place.Index] = EarlyTurnShare.Value;
            state.UsBorder.EarlyTurnUsd[place.Index] = EarlyTurnUsd.Value;
            state.UsBorder.LostTurnShare[place.Index] = LostTurnShare.Value;
        }
    }
}
