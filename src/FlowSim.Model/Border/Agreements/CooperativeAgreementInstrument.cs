using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Agreements;

/// <summary>
/// An asylum cooperative agreement: people encountered at the border of the destination country are transferred to a
/// third country, which is to decide their claim. Nobody is transferred to their own country, and unaccompanied children
/// are exempt unless they are named.
/// </summary>
[Combines(Combination.Replace)]
public sealed record CooperativeAgreementInstrument : Instrument
{
    /// <summary>Share of the people it can be applied to who are transferred.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Where they are transferred: a place outside the transit and the destination country.</summary>
    public required PlaceId To { get; init; }

    /// <summary>At which ports and sectors; at all of them if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Nationality groups it applies to; all if omitted.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <summary>Kinds of party it applies to.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Adult, PartyKind.Family];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var groups = writer.NamedOrAll(Groups);
        var country = writer.CountryOf(To);
        foreach (var place in writer.NamedOrAll(At))
        {
            foreach (var group in groups)
            {
                if (writer.IsHomeCountry(country, group))
                {
                    continue;
                }

                foreach (var kind in Kinds)
                {
                    var cell = PartyCell.Of(kind, group);
                    writer.At(writer.Policy.Transfers, place, cell) = new TransferTerms(Share.Value, To);
                }
            }
        }
    }
}
