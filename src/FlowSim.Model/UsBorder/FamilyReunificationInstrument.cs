using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>Children alone in Mexico with relatives in the United States are brought to them, where that is best for the child.</summary>
public sealed record FamilyReunificationInstrument : Instrument
{
    /// <summary>Where children are found for it: places of stations or shelters.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Share of the children with relatives, detained there or passing at liberty, whom the procedure finds fit.</summary>
    [InstrumentField("share of children", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>How long the procedure takes; the child stays where it is until then.</summary>
    [InstrumentField("days", 0.25, 1000)]
    public required Quantity DelayDays { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.UsBorder.ReunificationShare[place.Index] = Share.Value;
            state.UsBorder.ReunificationDays[place.Index] = DelayDays.Value;
        }
    }
}
