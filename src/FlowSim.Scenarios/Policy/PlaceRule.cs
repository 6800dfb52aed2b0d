using FlowSim.Model.Network;
using FlowSim.Scenarios.Corridors;

namespace FlowSim.Scenarios.Policy;

/// <summary>The places that a key of an instrument may name.</summary>
/// <param name="Required">
/// A description of the places, in which <c>{transit}</c> and <c>{destination}</c> are the codes of the two countries.
/// </param>
/// <param name="Holds">Whether a place may be named.</param>
/// <param name="NeedsDepartures">Whether people must set out from the place.</param>
internal sealed record PlaceRule(string Required, Func<Place, bool> Holds, bool NeedsDepartures = false)
{
    private static readonly PlaceRule Anywhere = new("any place", _ => true);
    private static readonly PlaceRule WithDepartures = new("a place with departures", _ => true, NeedsDepartures: true);
    private static readonly PlaceRule InTransitCountry =
        new("a place in the transit country ({transit})", place => place.IsInTransitCountry);
    private static readonly PlaceRule BeyondBoth =
        new(
            "a place outside the transit and the destination country ({transit}, {destination})",
            place => !place.IsInTransitCountry && !place.IsDestinationBorder);

    private static readonly PlaceRule AtPortOfEntry =
        new("a place with the role port-of-entry", place => place.Role == PlaceRole.PortOfEntry);
    private static readonly PlaceRule AtSector =
        new("a place with the role border-sector", place => place.Role == PlaceRole.BorderSector);
    private static readonly PlaceRule AtDestinationBorder =
        new("a place with the role port-of-entry or border-sector", place => place.IsDestinationBorder);

    private static readonly PlaceRule BeforeTheBorder = new(
        "a place that has neither the role port-of-entry nor border-sector",
        place => !place.IsDestinationBorder);

    // A kind of instrument without an entry may name any place, so a new kind needs no entry.
    private static readonly Dictionary<(string Instrument, string Key), PlaceRule> Rules = new()
    {
        [("caravan", "origins")] = WithDepartures,
        [("detention-station", "at")] = InTransitCountry,
        [("asylum-office", "at")] = InTransitCountry,
        [("asylum-desk", "at")] = InTransitCountry,
        [("resettlement", "origins")] = WithDepartures,
        [("humanitarian-card", "at")] = InTransitCountry,
        [("humanitarian-card", "drawn-from")] = BeforeTheBorder,
        [("bus", "at")] = InTransitCountry,
        [("bus", "to")] = InTransitCountry,
        [("seconded-officers", "at")] = InTransitCountry,
        [("applicant-relocation", "at")] = InTransitCountry,
        [("applicant-relocation", "to")] = InTransitCountry,
        [("freedom-of-movement", "at")] = InTransitCountry,
        [("freedom-of-movement", "to")] = InTransitCountry,
        [("legal-aid", "at")] = InTransitCountry,
        [("interpreters", "at")] = InTransitCountry,
        [("containment", "at")] = InTransitCountry,
        [("border-agents", "at")] = AtSector,
        [("barrier", "at")] = AtSector,
        [("crossing-danger", "at")] = AtSector,
        [("port-intake", "at")] = AtPortOfEntry,
        [("return-to-wait", "at")] = AtDestinationBorder,
        [("return-to-wait", "return-to")] = InTransitCountry,
        [("return-to-wait", "lateral-to")] = InTransitCountry,
        [("transit-bar", "at")] = AtDestinationBorder,
        [("cooperative-agreement", "at")] = AtDestinationBorder,
        [("cooperative-agreement", "to")] = BeyondBoth,
        [("destination-processing", "at")] = AtDestinationBorder,
        [("exception-access", "at")] = AtPortOfEntry,
        [("claims-while-waiting", "at")] = InTransitCountry,
        [("refusal-of-returns", "at")] = InTransitCountry,
        [("hearing-capacity", "at")] = InTransitCountry,
        [("assisted-return", "at")] = InTransitCountry,
        [("family-reunification", "at")] = InTransitCountry,
    };

    /// <summary>The description of the places in a corridor.</summary>
    public string RequiredIn(CorridorFrame frame) => Required
        .Replace("{transit}", frame.TransitCountry, StringComparison.Ordinal)
        .Replace("{destination}", frame.DestinationCountry, StringComparison.Ordinal);

    /// <summary>The rule for a key of an instrument.</summary>
    public static PlaceRule Of(string instrument, string key) => Rules.GetValueOrDefault((instrument, key), Anywhere);
}
