using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowSim.Model;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Tables;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Corridors;

/// <summary>Reads countries, kinds of place, groups, forces and destinations of a corridor.</summary>
internal sealed class CorridorFrameReader(YamlSection corridor, SourceReader reader, DiagnosticBag bag)
{
    /// <summary>The keys of a corridor that this class reads.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["transit-country", "destination-country", "kinds", "groups", "destinations", "forces", "map", "words"];

    /// <summary>The keys without which a corridor is not whole.</summary>
    public static IReadOnlyList<string> RequiredKeys { get; } =
        ["transit-country", "destination-country", "groups", "destinations", "forces"];

    private static readonly IReadOnlyDictionary<string, PlaceRole> Roles = KebabName.ValuesOf<PlaceRole>();
    private static readonly IReadOnlyDictionary<string, ForceRole> ForceRoles = KebabName.ValuesOf<ForceRole>();
    private readonly Dictionary<string, Quantity> _numbers = new(StringComparer.Ordinal);
    private bool _hasUnreadRole;

    /// <summary>Reads all of it, and reports problems.</summary>
    public CorridorFrame Read()
    {
        var before = bag.Count;
        var transit = Country("transit-country");
        var destination = Country("destination-country");
        if (transit.Length > 0 && transit == destination)
        {
            bag.Add(ScenarioDiagnostics.SameCountry(corridor.AtValue("destination-country"), transit));
        }

        var parameters = new ModelParameters
        {
            Groups = new ProfilesReader<GroupProfile>("groups", Limits.MaxGroups, corridor, bag)
                .Read(
                    ["countries", "extra-regional", "taken-back"],
                    ["language-share", "ask-at-port-share", "granted-share"],
                    Group,
                    _numbers),
            Destinations = new ProfilesReader<DestinationProfile>("destinations", Limits.MaxDestinations - 1, corridor, bag)
                .Read(["latitude", "longitude"], ["share"], Destination, _numbers),
            Forces = new ProfilesReader<ForceProfile>("forces", Limits.MaxForces, corridor, bag)
                .Read(["role"], [], Force, _numbers),
        };
        ReportShares(parameters.Destinations);
        if (!_hasUnreadRole)
        {
            ReportMigrationForces(parameters.Forces);
        }

        // Nothing else in the files depends on the map and the words, so what is wrong with them is said of them alone.
        var kinds = Kinds();
        var isComplete = bag.Count == before;
        var map = new CorridorMapReader(corridor, bag).Read();
        return new()
        {
            TransitCountry = transit,
            DestinationCountry = destination,
            Kinds = kinds,
            Map = map,
            Words = new CorridorWordsReader(corridor, reader, bag).Read(parameters.Groups, map),
            Parameters = isComplete
                ? ParameterCatalog.With(parameters, _numbers.Select(number => KeyValuePair.Create(number.Key, number.Value.Value)))
                : parameters,
            Numbers = _numbers.ToImmutableDictionary(StringComparer.Ordinal),
            IsComplete = isComplete,
        };
    }

    private static GroupProfile Group(string id, YamlSection section, DiagnosticBag bag) => new()
    {
        Id = id,
        Countries = Countries(section, bag),
        IsExtraRegional = YesOrNo(section, "extra-regional", byDefault: false, bag),
        IsTakenBack = YesOrNo(section, "taken-back", byDefault: true, bag),
    };

    private static DestinationProfile Destination(string id, YamlSection section, DiagnosticBag bag) => new()
    {
        Id = id,
        Latitude = FixedNumber.Read(section, "latitude", PlacesReader.Latitude, bag),
        Longitude = FixedNumber.Read(section, "longitude", PlacesReader.Longitude, bag),
    };

    private ForceProfile Force(string id, YamlSection section, DiagnosticBag bag)
    {
        var role = default(ForceRole);
        var isGiven = section.TryText("role", required: true, out var word);
        if (isGiven && !ForceRoles.TryGetValue(word, out role))
        {
            isGiven = false;
            bag.Add(ScenarioDiagnostics.UnknownWord(section.AtValue("role"), "role", word, [.. ForceRoles.Keys]));
        }

        _hasUnreadRole |= !isGiven;

        return new() { Id = id, Role = role };
    }

    private static ImmutableArray<string> Countries(YamlSection section, DiagnosticBag bag)
    {
        if (!section.Has("countries")
            || !section.TryWords("countries", required: false, "a list of countries such as [AA, BB]", out var countries))
        {
            return [];
        }

        foreach (var (country, at) in countries.Where(country => !PlacesReader.Country.IsMatch(country.Key)))
        {
            bag.Add(ScenarioDiagnostics.BadCountry(at, "countries", country));
        }

        return [.. countries.Select(country => country.Key)];
    }

    private static bool YesOrNo(YamlSection section, string key, bool byDefault, DiagnosticBag bag)
    {
        if (!section.Has(key))
        {
            return byDefault;
        }

        if (section.TryText(key, required: true, out var word) && word is not ("yes" or "no"))
        {
            bag.Add(ScenarioDiagnostics.NotYesOrNo(section.AtValue(key), key, word));
        }

        return word == "yes";
    }

    private string Country(string key)
    {
        if (corridor.TryText(key, required: true, out var country) && !PlacesReader.Country.IsMatch(country))
        {
            bag.Add(ScenarioDiagnostics.BadCountry(corridor.AtValue(key), key, country));
            return "";
        }

        return country;
    }

    /// <summary>The corridor's kinds of place beside the roles, which are kinds too.</summary>
    private FrozenDictionary<string, PlaceRole> Kinds()
    {
        var kinds = Roles.ToDictionary(StringComparer.Ordinal);
        if (corridor.Has("kinds") && corridor.TrySection("kinds", required: false, "'kinds'", out var section))
        {
            foreach (var (kind, at) in section.Keys)
            {
                if (Roles.ContainsKey(kind))
                {
                    bag.Add(ScenarioDiagnostics.KindIsRole(at, kind));
                }
                else if (section.TryText(kind, required: true, out var word) && !Roles.TryGetValue(word, out _))
                {
                    bag.Add(ScenarioDiagnostics.UnknownWord(section.AtValue(kind), kind, word, [.. Roles.Keys]));
                }
                else if (word.Length > 0)
                {
                    kinds[kind] = Roles[word];
                }
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Those whom the shares of the others leave want to be at the last destination.</summary>
    private void ReportShares(ImmutableArray<DestinationProfile> destinations)
    {
        if (destinations.IsEmpty)
        {
            return;
        }

        var last = $"destinations.{destinations[^1].Id}.share";
        if (_numbers.ContainsKey(last))
        {
            bag.Add(ScenarioDiagnostics.ShareOfLast(corridor.AtValue("destinations"), destinations[^1].Id));
        }

        if (corridor.TrySection("destinations", required: false, "'destinations'", out var section))
        {
            foreach (var destination in destinations.SkipLast(1))
            {
                if (section.TrySection(destination.Id, required: false, $"'{destination.Id}'", out var profile))
                {
                    profile.TryValue("share", required: true, out _);
                }
            }
        }

        var sum = destinations.SkipLast(1)
            .Sum(destination => _numbers.TryGetValue($"destinations.{destination.Id}.share", out var share) ? share.Value : 0);
        if (sum > 1)
        {
            bag.Add(ScenarioDiagnostics.SharesTooLarge(corridor.AtValue("destinations"), sum));
        }
    }

    private void ReportMigrationForces(ImmutableArray<ForceProfile> forces)
    {
        var count = forces.Count(force => force.Role == ForceRole.Migration);
        if (!forces.IsEmpty && count != 1)
        {
            bag.Add(ScenarioDiagnostics.MigrationForces(corridor.AtValue("forces"), count));
        }
    }
}
