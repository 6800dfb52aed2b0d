using System.Globalization;
using System.Text;

namespace FlowSim.Scenarios.Tests.Experiments;

/// <summary>
/// Experiments and tables of points that are too large, or too little like text, to be kept in the repository.
/// </summary>
internal static class GeneratedExperiments
{
    private const string Head = "title: Wrong\nscenarios: [five-places.yaml]\n";
    private const string OfTable = Head + "design: points.csv\n";

    public static IReadOnlyDictionary<string, Action<TemporaryFolder>> ByName { get; } =
        new SortedDictionary<string, Action<TemporaryFolder>>(StringComparer.Ordinal)
        {
            ["generated-too-large"] = folder => folder.Write("experiment.yaml", new string('#', (1024 * 1024) + 1)),
            ["generated-not-utf8"] = folder => File.WriteAllBytes(folder.Named("experiment.yaml"), [.. "title: Jos"u8, 0xE9, (byte)'\n']),
            ["generated-too-many-scenarios"] = TooManyScenarios,
            ["generated-table-too-large"] = TableTooLarge,
            ["generated-table-not-utf8"] = folder => Table(folder, [.. "detention.informed-share\n0.5\n0.5"u8, 0xE9, (byte)'\n']),
            ["generated-table-in-utf16"] = folder => Table(
                folder,
                [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("detention.informed-share\n0.5\n")]),
            ["generated-table-of-zero-bytes"] = folder => Table(folder, new byte[100]),
            ["generated-table-of-commas"] = folder => Table(folder, [.. Enumerable.Repeat((byte)',', 4_000_000)]),
            ["generated-table-in-one-quote"] = folder => Table(folder, [(byte)'"', .. Enumerable.Repeat((byte)'\n', 4_000_000)]),
            ["generated-table-of-a-million-mistakes"] = folder => Lines(folder, 1_000_000, _ => "NaN,2"),
            ["generated-table-of-more-than-a-million-points"] = folder => Lines(folder, 1_000_003, _ => "0.5,1"),
        };

    private static void TooManyScenarios(TemporaryFolder folder)
    {
        var names = Enumerable.Range(0, 101).Select(index => index.ToString(CultureInfo.InvariantCulture) + ".yaml");
        folder.Write(
            "experiment.yaml",
            $"title: Wrong\nscenarios: [{string.Join(", ", names)}]\ndesign: {{kind: sobol, size: 8}}\nparameters: priors\n");
    }

    private static void TableTooLarge(TemporaryFolder folder)
    {
        folder.Write("experiment.yaml", OfTable);
        using var table = File.Create(folder.Named("points.csv"));
        table.SetLength((128L * 1024 * 1024) + 1);
    }

    private static void Table(TemporaryFolder folder, byte[] table)
    {
        folder.Write("experiment.yaml", OfTable);
        File.WriteAllBytes(folder.Named("points.csv"), table);
    }

    private static void Lines(TemporaryFolder folder, int lines, Func<int, string> line) => Table(
        folder,
        Encoding.UTF8.GetBytes(
            "detention.informed-share,detention.stay-sigma\n"
                + string.Concat(Enumerable.Range(0, lines).Select(index => line(index) + "\n"))));
}
