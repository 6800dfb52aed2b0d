using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Fakes;

/// <summary>
/// A corridor for tests: the groups, destinations and forces of the one in <c>scenarios/corridor</c>, with fixed numbers.
/// </summary>
internal static class TestCorridor
{
    /// <summary>The countries of its places.</summary>
    public static CorridorCountries Countries { get; } = new("MX", "US");

    /// <summary>How it is called, where a test reads words.</summary>
    public static CorridorWords Words { get; } = new(ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create(
                "en",
                Texts(
                    ("name.transit", "Mexico"),
                    ("name.transit.own", "Mexican"),
                    ("nationality.honduran", "Honduras"),
                    ("country.MX", "Mexico"))),
            KeyValuePair.Create("es", Texts(("name.transit", "México"), ("nationality.honduran", "Honduras"))),
        ]));

    /// <summary>How its map is drawn.</summary>
    public static CorridorMap Map { get; } = new([new("MX", 27.3, -106)], [new("south", -95.8, 13.4, -87, 18.6)]);

    /// <summary>The parameters with their defaults, and what the corridor says of itself.</summary>
    public static ModelParameters Parameters { get; } = new()
    {
        Groups =
        [
            new() { Id = "honduran", Countries = ["HN"], NeedShare = 0.6, RetryShare = 0.6, GrantedShare = 0.25 },
            new()
            {
                Id = "salvadoran", Countries = ["SV"], NeedShare = 0.6, RetryShare = 0.6, GrantedShare = 0.25, Like = Like("honduran"),
            },
            new() { Id = "guatemalan", Countries = ["GT"], NeedShare = 0.4, RetryShare = 0.5, GrantedShare = 0.25 },
            new() { Id = "nicaraguan", Countries = ["NI"], NeedShare = 0.4, RetryShare = 0.6, GrantedShare = 0.25 },
            new() { Id = "caribbean", IsExtraRegional = true, NeedShare = 0.7, LanguageShare = 0.6, RetryShare = 0.1, GrantedShare = 0.25 },
            new()
            {
                Id = "african", IsExtraRegional = true, IsTakenBack = false, NeedShare = 0.7, LanguageShare = 0.05, RetryShare = 0.1,
                GrantedShare = 0.25,
            },
        ],
        Destinations =
        [
            new() { Id = "us-west", Latitude = 34.05, Longitude = -118.24, Share = 0.27 },
            new() { Id = "us-centre", Latitude = 39.74, Longitude = -104.99, Share = 0.13 },
            new() { Id = "us-east", Latitude = 29.76, Longitude = -95.37 },
        ],
        Forces =
        [
            new() { Id = "inm", Role = ForceRole.Migration, Skill = 1, DayUsd = 65 },
            new() { Id = "national-guard", Role = ForceRole.Military, Skill = 0.06, DayUsd = 60 },
            new() { Id = "army", Role = ForceRole.Military, Skill = 0.03, DayUsd = 60 },
            new() { Id = "police", Role = ForceRole.Police, Skill = 0.2, DayUsd = 50 },
        ],
    };

    /// <summary>Groups of which this share is in need: all of them, or those that are named.</summary>
    public static ImmutableArray<GroupProfile> InNeed(
        this ImmutableArray<GroupProfile> groups, double share, params NationalityGroup[] named) =>
        groups.With(named, group => group with { NeedShare = share });

    /// <summary>Groups of which this share sets out again.</summary>
    public static ImmutableArray<GroupProfile> SettingOutAgain(this ImmutableArray<GroupProfile> groups, double share) =>
        groups.With([], group => group with { RetryShare = share });

    /// <summary>Groups of which this share understands officials: all of them, or those that are named.</summary>
    public static ImmutableArray<GroupProfile> Speaking(
        this ImmutableArray<GroupProfile> groups, double share, params NationalityGroup[] named) =>
        groups.With(named, group => group with { LanguageShare = share });

    private static ImmutableArray<GroupProfile> With(
        this ImmutableArray<GroupProfile> groups, NationalityGroup[] named, Func<GroupProfile, GroupProfile> change) =>
    [
        .. groups.Index().Select(group => named.Length == 0 || named.Contains(new NationalityGroup(group.Index))
            ? change(group.Item)
            : group.Item),
    ];

    private static ImmutableSortedDictionary<string, string> Texts(params ReadOnlySpan<(string Key, string Text)> texts)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, text) in texts)
        {
            all.Add(key, text);
        }

        return all.ToImmutable();
    }

    private static FrozenDictionary<string, string> Like(string other) =>
        ImmutableDictionary<string, string>.Empty.Add("retry-share", other).ToFrozenDictionary(StringComparer.Ordinal);
}

/// <summary>The nationality groups of <see cref="TestCorridor"/>.</summary>
internal static class TestGroup
{
    public static NationalityGroup Honduran => new(0);

    public static NationalityGroup Salvadoran => new(1);

    public static NationalityGroup Guatemalan => new(2);

    public static NationalityGroup Nicaraguan => new(3);

    public static NationalityGroup Caribbean => new(4);

    public static NationalityGroup African => new(5);

    /// <summary>All of them.</summary>
    public static IEnumerable<NationalityGroup> All => Enumerable.Range(0, TestCorridor.Parameters.Groups.Length)
        .Select(index => new NationalityGroup(index));
}

/// <summary>The forces of <see cref="TestCorridor"/>.</summary>
internal static class TestForce
{
    public static Force Inm => new(0);

    public static Force NationalGuard => new(1);

    public static Force Army => new(2);

    public static Force Police => new(3);

    /// <summary>All of them.</summary>
    public static IEnumerable<Force> All => Enumerable.Range(0, TestCorridor.Parameters.Forces.Length).Select(index => new Force(index));
}

/// <summary>The destinations of <see cref="TestCorridor"/>.</summary>
internal static class TestDestination
{
    public static Destination TransitCountry => Destination.TransitCountry;

    public static Destination UsWest => Destination.Beyond(0);

    public static Destination UsCentre => Destination.Beyond(1);

    public static Destination UsEast => Destination.Beyond(2);
}
