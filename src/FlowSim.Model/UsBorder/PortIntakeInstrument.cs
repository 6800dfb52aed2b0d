using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>Metering: a limit to the people a port of entry lets in a day; the others wait on a list.</summary>
public sealed record PortIntakeInstrument : Instrument
{
    /// <summary>Which ports.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>People let in a day, at each port.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.PortIntake[place.Index] = PeoplePerDay.Value;
        }
    }
}
