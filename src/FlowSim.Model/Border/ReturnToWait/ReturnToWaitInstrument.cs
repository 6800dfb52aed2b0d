using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// Return to wait: people wait in the transit country for a hearing in the destination country. Unaccompanied children
/// are exempt unless they are named. An entry for a place replaces all terms of earlier entries for it.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ReturnToWaitInstrument : Instrument
{
    /// <summary>At which ports and sectors.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>The city of the transit country to which they are returned.</summary>
    public required PlaceId ReturnTo { get; init; }

    /// <summary>Share of eligible people who are returned.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Nationality groups it applies to; if omitted, those that the transit country takes back.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <summary>Kinds of party it applies to.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Adult, PartyKind.Family];

    /// <summary>
    /// Share of those selected who are exempted because they are ill, pregnant or in danger in the transit country.
    /// </summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity ExemptShare { get; init; } = Quantity.Of(0);

    /// <summary>Share of those returned who are taken to a city far from where they crossed (lateral return).</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity LateralShare { get; init; } = Quantity.Of(0);

    /// <summary>Cities for lateral returns, used equally.</summary>
    public ImmutableArray<PlaceId> LateralTo { get; init; } = [];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var eligible = PartyCells.Of(Kinds, writer.NamedOrTakenBack(Groups));
        var lateralShare = LateralTo.IsEmpty ? 0 : LateralShare.Value;
        foreach (var place in At)
        {
            writer.At(writer.Policy.ReturnToWait, place) =
                new ReturnToWaitTerms(Share.Value, ReturnTo, eligible, ExemptShare.Value, lateralShare, LateralTo);
        }
    }
}
