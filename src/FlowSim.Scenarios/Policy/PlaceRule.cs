using FlowSim.Model.Network;

namespace FlowSim.Scenarios.Policy;

/// <summary>Which places a key of an instrument may name.</summary>
/// <param name="Required">The places, in words.</param>
/// <param name="Holds">Whether a place is one of them.</param>
/// <param name="NeedsDepartures">Whether people must set out there.</param>
internal sealed record PlaceRule(string Required, Func<Place, bool> Holds, bool NeedsDepartures = false)
{
    private static readonly PlaceRule Anywhere = new("any place", _ => true);
    private static readonly PlaceRule WithDepartures = new("a place with departures", _ => true, NeedsDepartures: true);
    private static readonly PlaceRule InMexico = new("a place in Mexico (country MX)", place => place.IsInMexico);
    private static readonly PlaceRule AtUsPort = new("a place of the kind us-port", place => place.Kind == PlaceKind.UsPort);
    private static readonly PlaceRule AtUsBorder = new("a place of the kind us-port or us-sector", place => place.IsUsBorder);

    // A kind of instrument that is not here may name any place, so a new one needs no entry.
    private static readonly Dictionary<(string Instrument, string Key), PlaceRule> Rules = new()
    {
        [("caravan", "origins")] = WithDepartures,
        [("detention-station", "at")] = InMexico,
        [("asylum-office", "at")] = InMexico,
        [("asylum-desk", "at")] = InMexico,
        [("legal-aid", "at")] = InMexico,
        [("containment", "at")] = InMexico,
        [("port-intake", "at")] = AtUsPort,
        [("remain-in-mexico", "at")] = AtUsBorder,
        [("remain-in-mexico", "return-to")] = InMexico,
    };

    /// <summary>The rule of a key of an instrument.</summary>
    public static PlaceRule Of(string instrument, string key) => Rules.GetValueOrDefault((instrument, key), Anywhere);
}
