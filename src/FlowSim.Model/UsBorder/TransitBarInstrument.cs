using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>The bar on asylum for those who came through another country.</summary>
public sealed record TransitBarInstrument : Instrument
{
    /// <summary>Share of contacted parties to whom it is applied.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>At which ports and sectors; at all of them where none is named.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Which nationality groups.</summary>
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
