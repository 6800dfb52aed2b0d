using FlowSim.Model.Network;

namespace FlowSim.Scenarios.Policy;

/// <summary>The places that a key of an instrument may name.</summary>
/// <param name="Required">A description of the places.</param>
/// <param name="Holds">Whether a place may be named.</param>
/// <param name="NeedsDepartures">Whether people must set out from the place.</param>
internal sealed record PlaceRule(string Required, Func<Place, bool> Holds, bool NeedsDepartures = false)
{
    private static readonly PlaceRule Anywhere = new("any place", _ => true);
    private static readonly PlaceRule WithDepartures = new("a place with departures", _ => true, NeedsDepartures: true);
    private static readonly PlaceRule InMexico = new("a place in Mexico (country MX)", place => place.IsInMexico);
    private static readonly PlaceRule BeyondBoth =
        new("a place outside Mexico and the United States", place => !place.IsInMexico && !place.IsUsBorder);

    private static readonly PlaceRule AtUsPort = new("a place of the kind us-port", place => place.Kind == PlaceKind.UsPort);
    private static readonly PlaceRule AtUsBorder = new("a place of the kind us-port or us-sector", place => place.IsUsBorder);

    private static readonly PlaceRule SouthOfTheBorder = new(
        "a place that is neither a us-port nor a us-sector",
        place => !place.IsUsBorder);

    // A kind of instrument without an entry may name any place, so a new kind needs no entry.
    private static readonly Dictionary<(string Instrument, string Key), PlaceRule> Rules = new()
    {
        [("caravan", "origins")] = WithDepartures,
        [("detention-station", "at")] = InMexico,
        [("asylum-office", "at")] = InMexico,
        [("asylum-desk", "at")] = InMexico,
        [("resettlement", "origins")] = WithDepartures,
        [("humanitarian-card", "at")] = InMexico,
        [("humanitarian-card", "drawn-from")] = SouthOfTheBorder,
        [("bus", "at")] = InMexico,
        [("bus", "to")] = InMexico,
        [("seconded-officers", "at")] = InMexico,
        [("applicant-relocation", "at")] = InMexico,
        [("applicant-relocation", "to")] = InMexico,
        [("freedom-of-movement", "at")] = InMexico,
        [("freedom-of-movement", "to")] = InMexico,
        [("legal-aid", "at")] = InMexico,
        [("interpreters", "at")] = InMexico,
        [("containment", "at")] = InMexico,
        [("port-intake", "at")] = AtUsPort,
        [("remain-in-mexico", "at")] = AtUsBorder,
        [("remain-in-mexico", "return-to")] = InMexico,
        [("remain-in-mexico", "lateral-to")] = InMexico,
        [("transit-bar", "at")] = AtUsBorder,
        [("cooperative-agreement", "at")] = AtUsBorder,
        [("cooperative-agreement", "to")] = BeyondBoth,
        [("us-processing", "at")] = AtUsBorder,
        [("exception-access", "at")] = AtUsPort,
        [("claims-while-waiting", "at")] = InMexico,
        [("refusal-of-returns", "at")] = InMexico,
        [("assisted-return", "at")] = InMexico,
        [("family-reunification", "at")] = InMexico,
    };

    /// <summary>The rule for a key of an instrument.</summary>
    public static PlaceRule Of(string instrument, string key) => Rules.GetValueOrDefault((instrument, key), Anywhere);
}
