using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Departure;

/// <summary>
/// Resettlement places in another country for people in need who apply from home; those selected travel by air, with
/// legal status.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ResettlementInstrument : Instrument
{
    /// <summary>Where people can apply.</summary>
    public required ImmutableArray<PlaceId> Origins { get; init; }

    /// <summary>Nationality groups that can apply; all if omitted.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <summary>Kinds of party that can apply.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [.. Enum.GetValues<PartyKind>()];

    /// <summary>People who can be resettled in a year.</summary>
    [InstrumentField("people per year", 0, 10000000)]
    public required Quantity PlacesPerYear { get; init; }

    /// <summary>Months between selection and departure.</summary>
    [InstrumentField("months", 0, 120)]
    public required Quantity WaitMonths { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var admitted = PartyCells.Of(Kinds, writer.NamedOrAll(Groups));
        writer.At(writer.Policy.Resettlement) =
            new ResettlementTerms(PlacesPerYear.Value, WaitMonths.Value, Origins, admitted);
    }
}
