using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Departure;

/// <summary>Places in another country for people in need who apply at home: those chosen leave by aeroplane, with papers.</summary>
public sealed record ResettlementInstrument : Instrument
{
    /// <summary>Where people can apply.</summary>
    public required ImmutableArray<PlaceId> Origins { get; init; }

    /// <summary>Who can apply, by nationality.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [.. Enum.GetValues<NationalityGroup>()];

    /// <summary>Who can apply, by kind of party.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [.. Enum.GetValues<PartyKind>()];

    /// <summary>People who can be taken in a year.</summary>
    [InstrumentField("people per year", 0, 10000000)]
    public required Quantity PlacesPerYear { get; init; }

    /// <summary>Months between being chosen and leaving.</summary>
    [InstrumentField("months", 0, 120)]
    public required Quantity WaitMonths { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Resettlement.Replace(PlacesPerYear.Value, WaitMonths.Value);
        foreach (var place in Origins)
        {
            state.Resettlement.Open(place);
        }

        foreach (var group in Groups)
        {
            foreach (var kind in Kinds)
            {
                state.Resettlement.Admit(group, kind);
            }
        }
    }
}
