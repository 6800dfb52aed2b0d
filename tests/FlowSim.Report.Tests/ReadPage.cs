using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FlowSim.Fakes;
using FlowSim.Words;

namespace FlowSim.Report;

/// <summary>A written page, read as a browser would.</summary>
internal sealed partial class ReadPage
{
    private readonly XElement _body;

    private ReadPage(string html)
    {
        Html = html;
        const string End = "</body>";
        var first = html.IndexOf("<body>", StringComparison.Ordinal);
        var body = html[first..(html.LastIndexOf(End, StringComparison.Ordinal) + End.Length)];
        _body = XElement.Parse(Scripts().Replace(body, ""), LoadOptions.PreserveWhitespace);
        Data = JsonDocument.Parse(Between("id=\"report-data\">", "</script>")).RootElement;
    }

    /// <summary>The whole page.</summary>
    public string Html { get; }

    /// <summary>The data for its script.</summary>
    public JsonElement Data { get; }

    /// <summary>Its body; parsing it shows that every element is closed.</summary>
    public XElement Body => _body;

    /// <summary>The headline.</summary>
    public string Headline => _body.Descendants("h1").Single().Value;

    /// <summary>The ids of its sections.</summary>
    public IEnumerable<string> Sections => _body.Descendants("section").Select(IdOf);

    /// <summary>Its figures.</summary>
    public IEnumerable<XElement> Figures => _body.Descendants("figure");

    /// <summary>Writes the page of a store and reads it.</summary>
    public static ReadPage Of(TemporaryFolder folder, string store, TextLanguage language = TextLanguage.English) =>
        Of(folder, store, new ReportOptions { Language = language });

    /// <summary>Writes the page of a store and reads it.</summary>
    public static ReadPage Of(TemporaryFolder folder, string store, ReportOptions options)
    {
        ReportPage.Write(store, folder["report.html"], options);
        return new(File.ReadAllText(folder["report.html"]));
    }

    /// <summary>A chart in the script's data.</summary>
    public JsonElement Chart(string id) => Data.GetProperty("charts").GetProperty(id);

    /// <summary>The rows of a table, cell by cell, without its headings.</summary>
    public string[][] Rows(string table) =>
    [
        .. _body.Descendants("table").Single(one => IdOf(one) == $"table-{table}").Elements("tbody").Elements("tr")
            .Select(row => row.Elements().Select(cell => cell.Value).ToArray()).Where(cells => cells.Length > 1),
    ];

    /// <summary>The text between two marks.</summary>
    public string Between(string open, string close)
    {
        var from = Html.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return Html[from..Html.IndexOf(close, from, StringComparison.Ordinal)];
    }

    /// <summary>Asserts that a reported number equals another, rounded to the digits that are reported.</summary>
    public static void AssertReports(double value, string reported)
    {
        if (double.IsNaN(value))
        {
            Assert.Equal("no value", reported);
            return;
        }

        var plain = reported.Replace('\u2212', '-').Replace(",", "", StringComparison.Ordinal).TrimStart('+');
        var read = double.Parse(plain, CultureInfo.InvariantCulture);
        var decimals = plain.Contains('.', StringComparison.Ordinal) ? plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var zeros = decimals > 0 ? 0 : plain.Length - plain.TrimEnd('0').Length;
        var unit = Math.Pow(10, zeros - decimals);
        Assert.True(Math.Abs(read - value) <= (unit / 2) + 1e-9, $"'{reported}' is reported of {value}");
    }

    private static string IdOf(XElement element) => element.Attribute("id")?.Value ?? "";

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();
}
