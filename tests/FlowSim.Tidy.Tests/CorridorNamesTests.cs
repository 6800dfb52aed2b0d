using System.Text.RegularExpressions;

namespace FlowSim.Tidy.Tests;

/// <summary>
/// The program knows no corridor: no type, field, id, branch, comment or text below src/ names a country, agency, programme or city
/// of the corridor in scenarios/corridor. Its names stand in the corridor's files.
/// </summary>
public sealed partial class CorridorNamesTests
{
    private static readonly TextFile[] Sources =
    [
        .. Repository.Files("src", "*.cs").Where(file => !file.Path.EndsWith("/TextLanguage.cs", StringComparison.Ordinal)),
        .. Repository.Files("src", "*.js"), .. Repository.Files("src", "*.css"),
        .. Repository.Files("src", "*.json").Where(file => !file.Path.EndsWith("lock.json", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_program_names_no_country_agency_programme_or_city()
    {
        Assert.Contains(Sources, file => file.Path.EndsWith("Words/en.json", StringComparison.Ordinal));
        Assert.Contains(Sources, file => file.Path.EndsWith("map.js", StringComparison.Ordinal));

        Assert.Empty(Sources.SelectMany(file => file.Text.Split('\n').Index()
            .SelectMany(line => Found(line.Item).Select(word => $"{file.Path}({line.Index + 1}): {word}"))));
    }

    [Theory]
    [InlineData("what Mexico does", "Mexico")]
    [InlineData("agentes mexicanos", "mexicanos")]
    [InlineData("IsMexican(place)", "Mexican")]
    [InlineData("UsBorder.Of(party)", "UsBorder")]
    [InlineData("us_arrivals", "us_arrivals")]
    [InlineData("the US border", "US")]
    [InlineData("the asylum agency (COMAR)", "COMAR")]
    [InlineData("Force.Inm", "Inm")]
    [InlineData("MppShare", "Mpp")]
    [InlineData("understands Spanish", "Spanish")]
    [InlineData("at Tapachula", "Tapachula")]
    [InlineData("MxnPerUsd", "Mxn")]
    [InlineData("HondurasShare", "Honduras")]
    public void A_name_of_the_corridor_is_found(string line, string name)
    {
        Assert.Equal([name], Found(line));
    }

    [Theory]
    [InlineData("[Parameter(\"days\", 0.25, 1000, \"INM 2020; assumption\")]")]
    [InlineData("\"share of decisions\", 0, 1, \"COMAR 2019\", Prior = \"beta(2, 18)\")]")]
    [InlineData("in US dollars per person")]
    [InlineData("\"US$ {number}\"")]
    [InlineData("\"locale\": \"en-US\"")]
    [InlineData("dólares de EE. UU. por persona")]
    [InlineData("TextLanguage.Spanish")]
    [InlineData("because of us")]
    [InlineData("Usd(Harm, RansomUsd)")]
    public void Sources_currency_and_languages_of_the_program_are_no_names_of_the_corridor(string line)
    {
        Assert.Empty(Found(line));
    }

    private static IEnumerable<string> Found(string line) =>
        Names().Matches(Allowed().Replace(line, "")).Select(match => match.Value);

    /// <summary>
    /// Titles of sources in attributes of parameters, the currency of all costs, and the languages in which the program speaks.
    /// </summary>
    [GeneratedRegex(
        "\\[Parameter\\(.*|^\\s*\"[^\"]*\", [-0-9.]+, [-0-9.]+, \".*|US dollars?|US\\$|in US$|en-US|es-MX|dólares de EE\\. UU\\.|"
            + "TextLanguage\\.Spanish")]
    private static partial Regex Allowed();

    [GeneratedRegex(
        @"[Mm][eé]xic(?:o|an)\w*|(?<![A-Za-z])US(?![A-Za-z])|EE\. ?UU|UsBorder|\bus_\w+|United ?States|Estados Unidos|"
            + @"\bCOMAR\b|(?<![A-Za-z])INM\b|\bInm\b|\bMPP\b|Mpp|Spanish|Mxn|\b[Pp]esos?\b|"
            + @"Honduras|Hondure?[nñ]\w*|Guatemal\w*|Salvador\w*|Nicaragu\w*|\bCuba\w*|Hait[ií]\w*|"
            + "honduran|salvadoran|guatemalan|nicaraguan|TVRH|[Cc]oyote|[Mm]ordida|MX_|[Nn]ational.?[Gg]uard|"
            + "Tapachula|Tijuana|Ju[aá]rez|Matamoros|Tenosique|Reynosa|Chiapas|Oaxaca|Veracruz|Rio Grande|"
            + @"Frontera Sur|Migrant Protection|\bCBP\b|\bGrupo Beta\b")]
    private static partial Regex Names();
}
