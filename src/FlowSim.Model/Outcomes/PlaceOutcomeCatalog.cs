using System.Collections.Immutable;
using static FlowSim.Model.Outcomes.TalliedEvent;

namespace FlowSim.Model.Outcomes;

/// <summary>
/// Everything that is counted by place and month, for comparison with what offices, stations and sectors publish. An entry is
/// all that a further one needs, if the occurrence is counted where <see cref="EventPlace"/> can find its place.
/// </summary>
public static class PlaceOutcomeCatalog
{
    /// <summary>
    /// The outcomes, in the order of the store. One with the id of an <see cref="Outcome"/> is that outcome by place.
    /// </summary>
    public static ImmutableArray<PlaceOutcome> All { get; } =
    [
        new("transit_entries", EventPlace.OfParty),
        new("transit_apprehensions", EventPlace.OfParty, Apprehended),
        new("detentions", EventPlace.OfStation, Detained),
        new("transit_deportations", EventPlace.OfStation, DeportedByTransitCountry),
        new("claims_made", EventPlace.OfStation, ClaimedInDetention, ClaimedAtLiberty),
        new("claims_recognised", EventPlace.OfOffice, Recognised),
        new("claims_complementary", EventPlace.OfOffice, GivenComplementaryProtection),
        new("claims_refused", EventPlace.OfOffice, Refused),
        new("contacts_at_ports", EventPlace.OfCrossing, EncounteredByDestinationCountry) { IsBetweenPorts = false },
        new("contacts_between_ports", EventPlace.OfCrossing, EncounteredByDestinationCountry) { IsBetweenPorts = true },
        new("returned_to_wait", EventPlace.Stated, ReturnedToWait),
        new("kidnapped_waiting", EventPlace.OfParty, KidnappedWhileWaiting),
        new("crossing_deaths", EventPlace.OfParty, DiedCrossing),
        new("turned_back_at_ports", EventPlace.OfParty, TurnedBackAtPort),
    ];

    /// <summary>At which place an occurrence is counted; where the party is, if no outcome says otherwise.</summary>
    internal static EventPlace PlaceOf(TalliedEvent talliedEvent) =>
        All.FirstOrDefault(outcome => outcome.Parts.Contains(talliedEvent))?.Where ?? EventPlace.OfParty;
}
