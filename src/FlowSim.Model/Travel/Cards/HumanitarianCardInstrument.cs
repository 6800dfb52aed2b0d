using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Travel.Cards;

/// <summary>
/// An office that issues humanitarian visitor cards, first come, first served. Holders of a card are not
/// apprehended in the transit country. Applicants still waiting when the office closes receive none.
/// </summary>
[Combines(Combination.Replace)]
public sealed record HumanitarianCardInstrument : Instrument
{
    /// <summary>Where cards are issued.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Places from which people who hear of the cards travel to the first of the places above; that journey is part of
    /// the delay. If omitted, nobody does.
    /// </summary>
    public ImmutableArray<PlaceId> DrawnFrom { get; init; } = [];

    /// <summary>People who can be issued a card in a day, at each place.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <summary>Days from the application to the card when there is no queue.</summary>
    [InstrumentField("days", 0, 365)]
    public required Quantity DelayDays { get; init; }

    /// <summary>
    /// Share of parties without a need of protection whose application is accepted; 0 reserves cards for those in need.
    /// </summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity ShareWithoutNeed { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var isOpen = PeoplePerDay.Value > 0;
        foreach (var place in At)
        {
            var office = isOpen ? place.Index : CardTerms.NoOffice;
            writer.At(writer.Policy.Cards, place) =
                new CardTerms(office, PeoplePerDay.Value, DelayDays.Value, ShareWithoutNeed.Value);
        }

        foreach (var place in DrawnFrom)
        {
            ref var card = ref writer.At(writer.Policy.Cards, place);
            card = card with { Office = isOpen ? At[0].Index : CardTerms.NoOffice };
        }
    }
}
