using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using FlowSim.Fakes;
using FlowSim.Results.Sweeps;
using FlowSim.Words;
using Microsoft.Data.Sqlite;

namespace FlowSim.Report;

public sealed class ReportPageTests : IDisposable
{
    private static readonly ReportOptions Options = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sections_come_in_the_order_of_the_contents()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.Compared()));

        Assert.Equal(
            [
                "summary", "map", "fates", "twins", "outcomes", "months", "groups", "harm-places", "journeys",
                "assumptions", "method", "cite",
            ],
            page.Sections);
        Assert.Equal(
            page.Sections.Select(id => $"#{id}"),
            page.Body.Element("nav")!.Descendants("a").Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public void Every_figure_is_complete_without_its_chart()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.Compared()));

        Assert.NotEmpty(page.Figures);
        Assert.All(page.Figures, figure =>
        {
            var id = figure.Attribute("id")!.Value;
            Assert.Equal(id, figure.Attribute("data-chart")!.Value);
            Assert.EndsWith(".", Of(figure, "h3", $"{id}-title").Value, StringComparison.Ordinal);
            Assert.NotEmpty(Of(figure, "p", $"{id}-text").Value);
            Assert.NotEmpty(figure.Descendants("tbody").Elements("tr"));
            Assert.Single(figure.Elements("p"), text => text.Attribute("class")?.Value == "source");
            Assert.Equal($"plot {page.Chart(id).GetProperty("kind").GetString()}", figure.Element("div")!.Attribute("class")!.Value);
        });
        Assert.Equal(
            page.Figures.Select(figure => figure.Attribute("id")!.Value),
            page.Data.GetProperty("charts").EnumerateObject().Select(chart => chart.Name));
    }

    [Fact]
    public void No_id_is_used_twice()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.ThreeCompared()));
        var ids = page.Body.Descendants().Attributes("id").Select(id => id.Value).ToArray();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Tables_have_captions_and_rows_as_wide_as_their_headings()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.ThreeCompared()));
        var tables = page.Body.Descendants("table").ToArray();

        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            Assert.NotEmpty(table.Element("caption")!.Value);
            var columns = table.Element("thead")!.Descendants("th").Count();
            Assert.All(
                table.Elements("tbody").Elements("tr"),
                row => Assert.True(
                    row.Elements().Count() == columns
                        || row.Elements().Single().Attribute("colspan")!.Value == $"{columns}"));
        });
    }

    [Fact]
    public void The_content_policy_allows_exactly_the_script_and_style_sheet_of_the_page()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.Compared()));
        var policy = System.Net.WebUtility.HtmlDecode(page.Between("Content-Security-Policy\" content=\"", "\">"));

        Assert.Contains($"script-src 'sha256-{Hash(page.Between("<script>", "</script>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Hash(page.Between("<style>", "</style>"))}'", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)> & <!-- ' {other}")]
    public void A_hostile_name_stays_a_name(string title)
    {
        var store = FakeStore.Write(_folder, FakeStore.Titled(FakeStore.Compared(), title));

        var page = ReadPage.Of(_folder, store);

        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page.Between("<body>", "<script type"), StringComparison.Ordinal);
        Assert.Equal(title, page.Data.GetProperty("scenarios")[0].GetProperty("title").GetString());
        Assert.Equal(title, page.Rows("scenarios")[0][1]);
        Assert.DoesNotContain('<', page.Between("id=\"report-data\">", "</script>"));
        Assert.DoesNotContain(
            "<script>",
            ReportBrief.Markdown(store, Options).Replace("\\<", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TextLanguage.English, "en", "en-US")]
    [InlineData(TextLanguage.Spanish, "es", "es-MX")]
    public void The_page_is_in_the_requested_language(TextLanguage language, string code, string locale)
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());

        var page = ReadPage.Of(_folder, store, language);

        Assert.Contains($"<html lang=\"{code}\">", page.Html, StringComparison.Ordinal);
        Assert.Equal(locale, page.Data.GetProperty("locale").GetString());
        Assert.Equal(language == TextLanguage.Spanish, page.Body.Value.Contains("Hallazgos principales", StringComparison.Ordinal));
        Assert.NotEmpty(page.Data.GetProperty("words").EnumerateObject());
    }

    [Fact]
    public void The_same_store_makes_the_same_bytes()
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        ReportPage.Write(store, _folder["first.html"], Options);
        ReportPage.Write(store, _folder["second.html"], Options);

        Assert.Equal(File.ReadAllBytes(_folder["first.html"]), File.ReadAllBytes(_folder["second.html"]));
        Assert.Equal(ReportBrief.Markdown(store, Options), ReportBrief.Markdown(store, Options));
        Assert.DoesNotContain(_folder.Path, File.ReadAllText(_folder["first.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_page_is_replaced_and_nothing_else_is_left()
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        Directory.CreateDirectory(_folder["there"]);
        File.WriteAllText(_folder["there/report.html"], "earlier");

        ReportPage.Write(store, _folder["there/report.html"], Options);

        Assert.Equal([_folder["there/report.html"]], Directory.GetFiles(_folder["there"]));
        Assert.StartsWith("<!doctype html>", File.ReadAllText(_folder["there/report.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void One_replicate_gives_no_interval_and_makes_no_claim()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.Shortened(FakeStore.Compared(), 1)));

        Assert.Contains("compared with", page.Headline, StringComparison.Ordinal);
        Assert.Contains("no interval can be given", page.Body.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.Body.Descendants("span"),
            mark => mark.Attribute("class")?.Value is "verdict better" or "verdict worse" or "verdict neutral");
        Assert.DoesNotContain("NaN", page.Between("<body>", "<script>"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_scenario_has_no_comparison()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.Single()));

        Assert.DoesNotContain("twins", page.Sections);
        Assert.Contains("who set out under", page.Headline, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.Body.Descendants("span"),
            mark => mark.Attribute("class")?.Value.StartsWith("verdict", StringComparison.Ordinal) == true);
        Assert.All(
            page.Data.GetProperty("charts").EnumerateObject(),
            chart => Assert.NotEqual("bars", chart.Value.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Every_other_policy_is_compared_with_the_base()
    {
        var page = ReadPage.Of(_folder, FakeStore.Write(_folder, FakeStore.ThreeCompared()));

        Assert.Contains(page.Body.Element("header")!.Elements("p"), paragraph => paragraph.Value == page.Headline + ".");
        Assert.Equal(3, page.Data.GetProperty("scenarios").GetArrayLength());
        Assert.Equal(2, page.Chart("chart-outcomes-harm").GetProperty("series").GetArrayLength());
        Assert.Equal(page.Rows("all-outcomes-1"), page.Rows("all-outcomes-2"));
        Assert.Equal(page.Rows("twins-1"), page.Rows("twins-2"));
    }

    [Fact]
    public void A_store_without_replicates_gives_a_page_without_results()
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        Change(store, "UPDATE run SET replicates = 0; DELETE FROM replicates; DELETE FROM outcomes; DELETE FROM twins;");

        var page = ReadPage.Of(_folder, store);

        Assert.Equal(["summary", "method", "cite"], page.Sections);
        Assert.Contains("nothing to report", page.Body.Value, StringComparison.Ordinal);
        Assert.Empty(page.Figures);
        Assert.StartsWith("# There are no results", ReportBrief.Markdown(store, Options), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_without_contents_are_omitted()
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        Change(
            store,
            "DELETE FROM harms; DELETE FROM leg_flows; DELETE FROM pathways; DELETE FROM traced_parties; "
                + "DELETE FROM outcomes_by_month;");

        var page = ReadPage.Of(_folder, store);

        Assert.Equal(["summary", "twins", "outcomes", "months", "assumptions", "method", "cite"], page.Sections);
    }

    [Fact]
    public void What_another_version_counted_is_shown_by_its_id()
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        Change(
            store,
            "UPDATE outcomes SET outcome = 'something_new' WHERE outcome = 'deaths'; "
                + "UPDATE parameters SET path = 'some.thing' WHERE path = 'detention.informed-share';");

        var page = ReadPage.Of(_folder, store);

        Assert.Equal("something_new", page.Rows("all-outcomes-1")[^1][0]);
        Assert.DoesNotContain("chart-months-deaths", page.Figures.Select(figure => figure.Attribute("id")!.Value));
        Assert.Contains(page.Rows("assumptions"), row => row[0] == "some.thing" && row[^1] == "unknown in this version");
    }

    [Theory]
    [InlineData("DELETE FROM run;")]
    [InlineData("DROP TABLE outcomes;")]
    [InlineData("DELETE FROM outcomes WHERE replicate = 1;")]
    [InlineData("UPDATE twins SET fate_base = 'nowhere' WHERE fate_base = 'deported';")]
    [InlineData("UPDATE outcomes_by_month SET month = '1999-01' WHERE month = '2019-06';")]
    [InlineData("UPDATE leg_flows SET month = '1999-01' WHERE month = '2019-06';")]
    [InlineData("DELETE FROM places;")]
    public void A_damaged_store_leaves_no_incomplete_page(string damage)
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        Change(store, damage);

        var problem = Assert.Throws<InvalidDataException>(() => ReportPage.Write(store, _folder["report.html"], Options));

        Assert.Contains(store, problem.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["report.html"]));
        Assert.Throws<InvalidDataException>(() => ReportBrief.Markdown(store, Options));
        Assert.Throws<InvalidDataException>(() => ReportTables.WriteCsv(store, _folder["tables"], Options));
        Assert.False(Directory.Exists(_folder["tables"]));
    }

    [Fact]
    public void A_truncated_file_is_reported_as_damaged()
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        File.WriteAllBytes(_folder["cut.sqlite"], File.ReadAllBytes(store)[..10_000]);

        Assert.Throws<InvalidDataException>(() => ReportPage.Write(_folder["cut.sqlite"], _folder["report.html"], Options));
        Assert.Throws<FileNotFoundException>(() => ReportPage.Write(_folder["none.sqlite"], _folder["report.html"], Options));
    }

    [Fact]
    public void An_empty_store_of_a_sweep_is_reported_as_such()
    {
        SweepStore.Open(_folder["sweep.sqlite"]).Dispose();

        var problem = Assert.Throws<InvalidDataException>(() => ReportPage.Write(_folder["sweep.sqlite"], _folder["report.html"], Options));

        Assert.Contains("sweep", problem.Message, StringComparison.Ordinal);
    }

    private static XElement Of(XElement figure, string element, string id) =>
        figure.Descendants(element).Single(one => one.Attribute("id")?.Value == id);

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Change(string store, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
