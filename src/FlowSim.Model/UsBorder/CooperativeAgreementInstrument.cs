using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>
/// An asylum cooperative agreement: people met at the US border are flown to a third country, which is to hear their
/// claim. Nobody is flown to their own country, and children alone are exempt unless they are named.
/// </summary>
public sealed record CooperativeAgreementInstrument : Instrument
{
    /// <summary>Share of the people it may be applied to who are flown out.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Where they are flown to: a place outside Mexico and the United States.</summary>
    public required PlaceId To { get; init; }

    /// <summary>At which ports and sectors; at all of them where none is named.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Which nationality groups.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [.. Enum.GetValues<NationalityGroup>()];

    /// <summary>Which parties.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Adult, PartyKind.Family];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var border = state.UsBorder;
        foreach (var place in border.Named(At))
        {
            foreach (var group in Groups)
            {
                if (border.IsHome(group, To))
                {
                    continue;
                }

                foreach (var kind in Kinds)
                {
                    var position = (place.Index * TravellerClass.CellCount) + TravellerClass.CellOf(kind, group);
                    border.TransferShare[position] = Share.Value;
                    border.TransferTo[position] = To;
                }
            }
        }
    }
}
