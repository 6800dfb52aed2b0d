using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Journey;

/// <summary>
/// An office that gives cards for humanitarian reasons, first come, first served: who holds one is not apprehended in
/// Mexico. Who still waits when the office closes goes without.
/// </summary>
public sealed record HumanitarianCardInstrument : Instrument
{
    /// <summary>Where cards are given.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Where word of it makes people turn aside to the first of the places above; the way there is part of the delay. Nobody
    /// does where none is named.
    /// </summary>
    public ImmutableArray<PlaceId> DrawnFrom { get; init; } = [];

    /// <summary>People to whom a card can be granted in a day, at each place.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <summary>Days from the application to the card, where nobody has to wait in line.</summary>
    [InstrumentField("days", 0, 365)]
    public required Quantity DelayDays { get; init; }

    /// <summary>Share of parties without a need of protection whose application is taken; 0 keeps cards for those in need.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity ShareWithoutNeed { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.CardsPerDay[place.Index] = PeoplePerDay.Value;
            state.CardDelayDays[place.Index] = DelayDays.Value;
            state.CardShareWithoutNeed[place.Index] = ShareWithoutNeed.Value;
            state.CardOffice[place.Index] = PeoplePerDay.Value > 0 ? place.Index : PolicyState.None;
        }

        foreach (var place in DrawnFrom)
        {
            state.CardOffice[place.Index] = PeoplePerDay.Value > 0 ? At[0].Index : PolicyState.None;
        }
    }
}
