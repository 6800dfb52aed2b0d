using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowSim.Tidy.Tests;

public sealed partial class SourcesTests
{
    private static readonly IReadOnlyList<ParameterSource> Parameters = ParameterSource.Find(Repository.Product);

    private static readonly string Sources = Repository.Text("docs/model/sources.md").Text;
    private static readonly string Assumptions = Repository.Text("docs/model/assumptions.md").Text;

    private const string Example = """
        record ModelParameters { public Group Mine { get; init; } = new(); }
        record Group
        {
            [Parameter("days", 0, 1, "UNHCR 2014; assumption")] public double LongStay { get; init; } = 0.5;
            [Parameter("days", 0, 1, source: "Nobody 1900")] public double Other { get; init; }
            [Parameter("days", 0, 1, "")] public double Empty { get; init; }
            [Parameter("days", 0, 1, Unread)] public double Hidden { get; init; }
        }
        """;

    public SourcesTests()
    {
        Assert.InRange(Parameters.Count, 81, int.MaxValue);
        Assert.NotEmpty(Headings(Sources));
    }

    [Fact]
    public void Every_source_of_a_parameter_is_in_the_list_of_sources()
    {
        Assert.Empty(Unknown(Parameters, Sources));
    }

    [Fact]
    public void Every_assumption_is_listed()
    {
        Assert.Empty(Unowned(Parameters, Assumptions));
    }

    [Fact]
    public void Every_listed_assumption_is_made()
    {
        Assert.Empty(Stale(Parameters, Assumptions));
    }

    [Fact]
    public void Every_assumption_is_listed_with_its_value()
    {
        Assert.NotEmpty(Rows(Assumptions));

        Assert.Empty(Changed(Parameters, Assumptions));
    }

    [Fact]
    public void Every_number_of_the_corridor_in_the_list_is_the_corridor_s()
    {
        var rows = CorridorRow().Matches(Assumptions).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

        Assert.True(rows.Count > 10);
        Assert.All(rows, row => Assert.True(CorridorNumbers.All.ContainsKey(row.Key), row.Key));
        Assert.All(
            rows.Where(row => double.TryParse(CorridorNumbers.All[row.Key], CultureInfo.InvariantCulture, out _)),
            row => Assert.Equal(Number(CorridorNumbers.All[row.Key]), Number(row.Value)));
    }

    [Fact]
    public void A_source_that_is_not_listed_is_found()
    {
        var unknown = Unknown(ParameterSource.Find([SourceFile.Example(Example)]), "## Publications\n\n- **UNHCR 2014**: a report.\n");

        Assert.Equal(3, unknown.Count());
    }

    [Fact]
    public void An_assumption_that_is_not_listed_is_found()
    {
        var parameters = ParameterSource.Find([SourceFile.Example(Example)]);

        Assert.Equal(["mine.long-stay"], Unowned(parameters, "| `mine.long` | 1 |"));
        Assert.Empty(Unowned(parameters, "| `mine.long-stay` | 1 |"));
    }

    [Fact]
    public void A_listed_assumption_that_is_not_made_is_found()
    {
        var parameters = ParameterSource.Find([SourceFile.Example(Example)]);

        Assert.Equal(["mine.other"], Stale(parameters, "| `mine.long-stay` | 1 |\n| `mine.other` | 2 |"));
    }

    [Fact]
    public void An_assumption_that_is_listed_with_another_value_is_found()
    {
        var parameters = ParameterSource.Find([SourceFile.Example(Example)]);

        Assert.Empty(Changed(parameters, "| `mine.long-stay` | 0.50 days |"));
        Assert.Equal(["mine.long-stay: 0.4 in the list, 0.5 in the code"], Changed(parameters, "| `mine.long-stay` | 0.4 days |"));
    }

    private static IEnumerable<string> Unknown(IReadOnlyList<ParameterSource> parameters, string sources)
    {
        var known = Headings(sources);
        return from parameter in parameters
               from entry in parameter.Entries ?? ["(not a plain text)"]
               where entry is not (ParameterSource.Assumption or ParameterSource.Corridor) && !known.Contains(entry)
               select $"{parameter.At}: '{entry}'";
    }

    private static IEnumerable<string> Unowned(IReadOnlyList<ParameterSource> parameters, string assumptions) =>
        Assumed(parameters).Except(Rows(assumptions));

    private static IEnumerable<string> Stale(IReadOnlyList<ParameterSource> parameters, string assumptions) =>
        Rows(assumptions).Except(Assumed(parameters));

    private static IEnumerable<string> Assumed(IReadOnlyList<ParameterSource> parameters) => parameters
        .Where(parameter => parameter.Entries?.Contains(ParameterSource.Assumption) == true)
        .Select(parameter => parameter.Path);

    private static IEnumerable<string> Changed(IReadOnlyList<ParameterSource> parameters, string assumptions) =>
        from row in Row().Matches(assumptions)
        join parameter in parameters on row.Groups[1].Value equals parameter.Path
        where Number(row.Groups[2].Value) != Number(parameter.Value)
        select $"{parameter.Path}: {row.Groups[2].Value} in the list, {parameter.Value} in the code";

    private static IEnumerable<string> Rows(string assumptions) => Row().Matches(assumptions).Select(row => row.Groups[1].Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static HashSet<string> Headings(string sources) =>
        Heading().Matches(sources).Select(heading => heading.Groups[1].Value.Trim()).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:#+ +|[-*] +\*\*)([^*\r\n]+?)(?:\*\*.*)?\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| *`((?:groups|destinations|forces)\.[a-z0-9-]+\.[a-z-]+)` *\| *(-?[0-9.]+)", RegexOptions.Multiline)]
    private static partial Regex CorridorRow();

    [GeneratedRegex(@"^\| *`([a-z-]+\.[a-z-]+)` *\| *(-?[0-9.]+)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
