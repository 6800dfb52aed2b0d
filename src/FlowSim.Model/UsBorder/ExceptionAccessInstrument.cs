using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>Access to ports for people who are not safe in Mexico: who was kidnapped there is let in ahead of the list.</summary>
public sealed record ExceptionAccessInstrument : Instrument
{
    /// <summary>Which ports.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>People let in a day this way, at each port, besides those of its list.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.UsBorder.ExceptionIntake[place.Index] = PeoplePerDay.Value;
        }
    }
}
