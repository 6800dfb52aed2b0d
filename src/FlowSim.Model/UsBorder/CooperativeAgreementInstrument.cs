using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>
/// An asylum cooperative agreement: people encountered at the US border are transferred to a third country, which is to
/// decide their claim. Nobody is transferred to their own country, and unaccompanied children are exempt unless they
/// are named.
/// </summary>
public sealed record CooperativeAgreementInstrument : Instrument
{
    /// <summary>Share of the people it can be applied to who are transferred.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Where they are transferred: a place outside Mexico and the United States.</summary>
    public required PlaceId To { get; init; }

    /// <summary>At which ports and sectors; at all of them if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Nationality groups it applies to.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [.. Enum.GetValues<NationalityGroup>()];

    /// <summary>Kinds of party it applies to.</summary>
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
