using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>The transit bar: a bar on asylum for people who travelled through another country.</summary>
public sealed record TransitBarInstrument : Instrument
{
    /// <summary>Share of encountered parties to which it is applied.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>At which ports and sectors; at all of them if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Nationality groups it applies to.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [.. Enum.GetValues<NationalityGroup>()];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in state.UsBorder.Named(At))
        {
            foreach (var group in Groups)
            {
                state.UsBorder.BarShare[(place.Index * TravellerClass.GroupCount) + (int)group] = Share.Value;
            }
        }
    }
}
