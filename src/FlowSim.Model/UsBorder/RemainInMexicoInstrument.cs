using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>
/// The Migrant Protection Protocols: people wait in Mexico for a US hearing. Children alone are exempt unless they are
/// named. An entry for a place replaces what earlier entries said of it as a whole.
/// </summary>
public sealed record RemainInMexicoInstrument : Instrument
{
    /// <summary>At which ports and sectors.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>The Mexican city they are sent back to.</summary>
    public required PlaceId ReturnTo { get; init; }

    /// <summary>Share of eligible people who are sent back.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Nationality groups it is applied to: those that mostly speak Spanish.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } =
    [
        NationalityGroup.Honduran,
        NationalityGroup.Salvadoran,
        NationalityGroup.Guatemalan,
        NationalityGroup.Nicaraguan,
        NationalityGroup.Caribbean,
    ];

    /// <summary>Parties it is applied to.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Adult, PartyKind.Family];

    /// <summary>Share of those chosen who are let off because they are ill, pregnant or in danger in Mexico.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity ExemptShare { get; init; } = Quantity.Of(0);

    /// <summary>Share of those sent back who are taken to a city far from where they crossed instead.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity LateralShare { get; init; } = Quantity.Of(0);

    /// <summary>Cities far from where people crossed, used alike.</summary>
    public ImmutableArray<PlaceId> LateralTo { get; init; } = [];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var cells = 0u;
        foreach (var kind in Kinds)
        {
            foreach (var group in Groups)
            {
                cells |= 1u << TravellerClass.CellOf(kind, group);
            }
        }

        foreach (var place in At)
        {
            state.HearingShare[place.Index] = Share.Value;
            state.HearingReturnTo[place.Index] = ReturnTo;
            state.UsBorder.HearingCells[place.Index] = cells;
            state.UsBorder.HearingExemptShare[place.Index] = ExemptShare.Value;
            state.UsBorder.LateralShare[place.Index] = LateralTo.IsEmpty ? 0 : LateralShare.Value;
            state.UsBorder.LateralTo[place.Index] = LateralTo;
        }
    }
}
