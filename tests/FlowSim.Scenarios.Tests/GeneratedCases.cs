using System.Globalization;

namespace FlowSim.Scenarios.Tests;

/// <summary>Invalid files that are too large, or too little like text, to be kept in the repository.</summary>
internal static class GeneratedCases
{
    private const string Tables = "  places: places.csv\n  legs: legs.csv\n  departures: departures.csv\n";

    /// <summary>What the corridor of the five places says of itself.</summary>
    private static readonly string Frame = string.Concat(
        File.ReadLines(Path.Combine(RepositoryFolder.FivePlaces, "five-places.yaml"))
            .SkipWhile(line => !line.StartsWith("  transit-country", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line + "\n"));

    private static readonly string Head = "title: Wrong\nperiod: {from: 2019-01-01, until: 2019-03-01}\ncorridor:\n" + Tables + Frame;

    public static IReadOnlyDictionary<string, Action<TemporaryFolder>> ByName { get; } =
        new SortedDictionary<string, Action<TemporaryFolder>>(StringComparer.Ordinal)
        {
            ["generated-not-utf8"] = NotUtf8,
            ["generated-too-large"] = TooLarge,
            ["generated-extends-too-deep"] = ExtendsTooDeep,
            ["generated-too-many-places"] = folder => Repeat(
                folder, "places.csv", 1000, index => $"MX_{index},Town {index},MX,transit,15,-90,made up,"),
            ["generated-too-many-legs"] = TooManyLegs,
            ["generated-too-many-legs-from-one-place"] = TooManyLegsFromOnePlace,
            ["generated-too-many-sites"] = TooManySites,
            ["generated-too-many-cohorts"] = folder => Repeat(
                folder, "departures.csv", 65000, index => $"{2020 + (index / 12)}-{(index % 12) + 1:00},HN_SPS,honduran,adult,1"),
            ["generated-too-many-people"] = folder => Repeat(
                folder, "departures.csv", 11, index => $"{2020 + index}-01,HN_SPS,honduran,adult,10000000"),
        };

    private static void NotUtf8(TemporaryFolder folder) =>
        File.WriteAllBytes(folder.Named("scenario.yaml"), [.. "title: Wrong\nsummary: Jos"u8, 0xE9, .. " in Latin-1\n"u8]);

    private static void TooLarge(TemporaryFolder folder)
    {
        folder.Write("scenario.yaml", "title: Wrong\nextends: large.yaml\n");
        folder.Write("large.yaml", new string('#', (16 * 1024 * 1024) + 1));
    }

    private static void ExtendsTooDeep(TemporaryFolder folder)
    {
        folder.Write("scenario.yaml", "title: Wrong\nextends: 1.yaml\n");
        for (var index = 1; index < 20; index++)
        {
            folder.Write($"{index}.yaml", $"title: Wrong\nextends: {index + 1}.yaml\n");
        }
    }

    private static void TooManyLegs(TemporaryFolder folder)
    {
        Repeat(folder, "places.csv", 40, index => $"MX_{index},Town {index},MX,transit,15,-90,made up,");
        Repeat(
            folder,
            "legs.csv",
            780,
            pair => $"MX_{pair / 20},MX_{(pair / 20 + 1 + (pair % 20)) % 40},road,travel,1,1,0,0,no,made up,",
            "MX_TAP,MX_0,road,travel,1,1,0,0,yes,made up,\n");
        Repeat(
            folder,
            "legs.csv",
            780,
            pair => $"MX_{pair / 20},MX_{(pair / 20 + 1 + (pair % 20)) % 40},rail,travel,1,1,0,0,no,made up,");
    }

    /// <summary>
    /// Tapachula has four legs in the five places' table; the 251st of these is the first beyond the maximum, and leads
    /// back.
    /// </summary>
    private static void TooManyLegsFromOnePlace(TemporaryFolder folder)
    {
        Repeat(folder, "places.csv", 260, index => $"MX_{index},Town {index},MX,transit,15,-90,made up,");
        Repeat(
            folder,
            "legs.csv",
            260,
            index => index < 250
                ? $"MX_TAP,MX_{index},road,travel,1,1,0,0,no,made up,"
                : $"MX_{index},MX_TAP,road,travel,1,1,0,0,yes,made up,");
    }

    /// <summary>
    /// With Tapachula of the base, 254 towns with a station are one too many, although two entries name most of them;
    /// 253 towns with an office are not too many.
    /// </summary>
    private static void TooManySites(TemporaryFolder folder)
    {
        Repeat(folder, "places.csv", 254, index => $"MX_{index},Town {index},MX,transit,15,-90,made up,");
        var towns = Enumerable.Range(0, 254).Select(index => $"MX_{index}").ToList();
        string Entry(string instrument, IEnumerable<string> at, string amount) =>
            $"  - {instrument}: {{at: [{string.Join(", ", at)}], {amount}: 5}}\n    from: 2019-01-10\n    source: made up\n";
        folder.Write(
            "scenario.yaml",
            "title: Wrong\nextends: five-places.yaml\npolicy:\n"
            + Entry("detention-station", towns.Take(200), "places")
            + Entry("detention-station", towns, "places")
            + Entry("asylum-office", towns.Take(253), "officers"));
    }

    /// <summary>Adds rows to a table of the five places.</summary>
    private static void Repeat(TemporaryFolder folder, string table, int rows, Func<int, string> row, string more = "")
    {
        folder.Write("scenario.yaml", Head);
        var added = Enumerable.Range(0, rows).Select(index => row(index).ToString(CultureInfo.InvariantCulture) + "\n");
        File.AppendAllText(folder.Named(table), more + string.Concat(added));
    }
}
