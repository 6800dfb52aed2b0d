using System.Text.RegularExpressions;
using FlowSim.Fakes;
using FlowSim.Results;

namespace FlowSim.Cli;

/// <summary>
/// A corridor that is neither the library's nor the tutorial's, with other groups, forces, kinds of place and a sea, is simulated,
/// compared and reported on in its own words.
/// </summary>
public sealed partial class ThirdCorridorTests : IDisposable
{
    private static readonly string World = Repository.File("tests", "FlowSim.Cli.Tests", "Worlds", "sea-crossing");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_compared_and_reported_on_in_its_own_words()
    {
        var (output, results) = Compare("en");
        using var store = ResultReader.Open(Path.Combine(results, "results.sqlite"));
        string[] counted = ["border_arrivals", "transit_apprehensions", "transit_deportations", "claims_made", "deaths", "kidnapped"];

        Assert.All(counted, outcome => Assert.All(store.Outcome("crossing", outcome), value => Assert.True(value > 0, outcome)));
        Assert.True(Mean(store, "desk", "claims_made") > Mean(store, "crossing", "claims_made"));
        Assert.All(store.Outcome("crossing", "transferred"), value => Assert.Equal(0, value));
        Assert.All(store.Outcome("desk", "transferred"), value => Assert.True(value > 0));
        Assert.All(store.Outcome("desk", "returned_to_wait"), value => Assert.True(value > 0));

        var page = File.ReadAllText(Path.Combine(results, "report.html"));
        string[] own = ["Landings in Dorland", "Kardian", "the Asylum Board", "the highlands", "The sea"];
        Assert.All(own, word => Assert.Contains(word, page, StringComparison.Ordinal));
        Assert.Empty(OtherCorridor().Matches(Body(output + page)).Select(match => match.Value));
    }

    [Fact]
    public void What_has_no_word_of_its_own_is_said_in_general_words()
    {
        var (_, results) = Compare("es");

        var page = Body(File.ReadAllText(Path.Combine(results, "report.html")));

        Assert.Contains("Aprehensiones en Kardia", page, StringComparison.Ordinal);
        Assert.Contains("frontera del país de destino", page, StringComparison.Ordinal);
        Assert.Empty(OtherCorridor().Matches(page).Select(match => match.Value));
    }

    private static double Mean(ResultReader store, string scenario, string outcome) => store.Outcome(scenario, outcome).Average();

    /// <summary>The page without its script and style sheet, whose licences name countries, and without the currency.</summary>
    private static string Body(string page) => Currency().Replace(Scripts().Replace(page, ""), "");

    private (string Output, string Results) Compare(string language)
    {
        var results = _folder[language];
        var (code, output, error) = ProgramHere.Run(
            "compare", Path.Combine(World, "crossing.yaml"), Path.Combine(World, "desk.yaml"), "--replicates", "3", "--lang", language,
            "--out", results);

        Assert.True(code == ExitCode.Done, error);
        Assert.Equal("", error);
        return (output, Assert.Single(Directory.GetDirectories(results)));
    }

    [GeneratedRegex(@"M[eé]xic\w*|United States|Estados Unidos|\bUS\b|EE\. ?UU|COMAR|\bINM\b|Hondur\w*")]
    private static partial Regex OtherCorridor();

    [GeneratedRegex(@"US dollars|US\$|dólares de EE\. UU\.")]
    private static partial Regex Currency();

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Scripts();
}
