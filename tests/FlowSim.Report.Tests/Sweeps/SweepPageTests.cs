using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Report.Words;
using FlowSim.Results.Estimates;
using FlowSim.Words;

namespace FlowSim.Report.Sweeps;

public sealed class SweepPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_headline_counts_the_points_of_both_signs()
    {
        var page = Page(new());

        Assert.Contains("at 4 of 4 sets of assumptions, higher at 0", page.Headline, StringComparison.Ordinal);
        Assert.Equal(["summary", "outcomes", "assumptions", "method", "cite"], page.Sections);
    }

    [Fact]
    public void The_table_of_differences_agrees_with_the_store()
    {
        var words = new OutcomeWords(Phrases.Of(TextLanguage.English, TestCorridor.Words.In("en")));

        var row = Page(new()).Rows("outcomes-protection").Single(cells => cells[0] == words.Name("refouled"));

        // Outcome, policy, unit, mean under the base, mean difference, quartiles, extremes, points lower, higher, all.
        ReadPage.AssertReports(1001.5, row[3]);
        ReadPage.AssertReports(-25, row[4]);
        Assert.Equal(["\u221232.5 to \u221217.5", "\u221240 to \u221210", "4", "0", "4"], row[5..10]);
    }

    [Fact]
    public void Bars_are_relative_to_the_base_and_say_what_their_lines_are()
    {
        var chart = Page(new()).Chart("chart-outcomes-protection");

        var item = RowOf(chart, "refouled").GetProperty("items")[0];
        Assert.Equal(-25 / 1001.5 * 100, item.GetProperty("value").GetDouble(), 1e-9);
        Assert.Equal(-32.5 / 1001.5 * 100, item.GetProperty("low").GetDouble(), 1e-9);
        Assert.Equal("better", item.GetProperty("verdict").GetString());
        Assert.Equal("Middle half of the points", chart.GetProperty("rangeName").GetString());
    }

    [Fact]
    public void A_majority_of_points_is_not_a_verdict()
    {
        var page = Page(new());

        Assert.Equal(
            "unclear",
            RowOf(page.Chart("chart-outcomes-harm"), "kidnapped")
                .GetProperty("items")[0].GetProperty("verdict").GetString());
        Assert.Contains(
            page.Body.Descendants("li"),
            item => item.Value.Contains("higher at 3", StringComparison.Ordinal)
                && item.Value.Contains("depends on the point", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_sums_of_counts_give_equal_means_however_they_arise()
    {
        // If they are divided before they are summed, these differ in the last bit.
        double[][] counts = [[148, 121, 147], [148, 122, 146]];
        var store = FakeSweep.Write(
            _folder, FakeSweep.Definition() with { Replicates = 3 }, replicates: 3, (scenario, replicate) => counts[scenario][replicate]);
        var words = new OutcomeWords(Phrases.Of(TextLanguage.English, TestCorridor.Words.In("en")));

        var page = ReadPage.Of(_folder, store);

        var row = page.Rows("outcomes-harm").Single(cells => cells[0] == words.Name("robbed"));
        Assert.Equal(["0", "0", "4", "the same at every point"], row[7..]);
        Assert.Contains(page.Figures, figure => figure.Value.Contains("the same at every point in", StringComparison.Ordinal));
    }

    [Fact]
    public void Results_of_analyses_are_reported_unchanged()
    {
        var page = Page(new()
        {
            Sensitivity =
            [
                new(
                    "refouled",
                    "b",
                    "a",
                    SensitivityMeasure.VarianceShares,
                    [new("detention.informed-share", new(0.25, 0.2, 0.3), new(0.5, 0.44, 0.56))]),
            ],
            Standings =
            [
                new("refouled", [new(new(0.25, 0.1, 0.4), 40, 25, false), new(new(0.75, 0.6, 0.9), 3, 1, true)]),
                new("deaths", [new(new(0.5, 0.3, 0.7), 0, 0, true), new(new(0.5, 0.3, 0.7), 0, 0, true)]),
            ],
        });

        Assert.Contains("sensitivity", page.Sections);
        Assert.Equal(
            ["detention.informed-share", "0.25", "0.2 to 0.3", "0.5", "0.44 to 0.56"], page.Rows("sensitivity-1").Single());
        var chart = page.Chart("chart-sensitivity-1");
        Assert.Equal(["Alone", "With interactions"], chart.GetProperty("series").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal(["25", "10 to 40", "40", "25"], page.Rows("policies-protection")[0][2..6]);
        Assert.Equal(["75", "60 to 90", "3", "1", "people", "yes"], page.Rows("policies-protection")[1][2..]);
        Assert.Equal(
            75,
            RowOf(page.Chart("chart-policies-protection"), "refouled")
                .GetProperty("items")[1].GetProperty("value").GetDouble());

        // If no policy ever has any regret, there is nothing to choose.
        Assert.False(page.Data.GetProperty("charts").TryGetProperty("chart-policies-harm", out _));
    }

    [Fact]
    public void Unknown_values_are_reported_as_unknown()
    {
        var page = Page(new()
        {
            Sensitivity =
            [
                new(
                    "refouled",
                    "b",
                    "a",
                    SensitivityMeasure.ElementaryEffects,
                    [new("detention.informed-share", IntervalEstimate.Unknown, IntervalEstimate.Unknown)]),
            ],
        });

        Assert.Contains(page.Figures, figure => figure.Value.Contains("cannot be calculated", StringComparison.Ordinal));
        Assert.Equal(
            JsonValueKind.Null,
            page.Chart("chart-sensitivity-1")
                .GetProperty("rows")[0].GetProperty("items")[0].GetProperty("value").ValueKind);
    }

    [Fact]
    public void A_sweep_without_a_complete_replicate_is_refused_and_nothing_is_written()
    {
        var store = FakeSweep.Write(_folder, FakeSweep.Definition(), replicates: 0);

        var problem = Assert.Throws<InvalidDataException>(() => ReportPage.Write(store, _folder["report.html"], new()));

        Assert.Contains("no replicate that is finished at every point", problem.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["report.html"]));
    }

    [Fact]
    public void Titles_are_text_and_never_markup()
    {
        var store = FakeSweep.Write(_folder, FakeSweep.Definition("<script>alert(1)</script>"));

        var page = ReadPage.Of(_folder, store);

        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", page.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_contains_the_key_findings_in_either_language()
    {
        var store = FakeSweep.Write(_folder, FakeSweep.Definition());

        var english = ReportBrief.Markdown(store, new());
        var spanish = ReportBrief.Markdown(store, new() { Language = TextLanguage.Spanish });

        Assert.Contains("\u221225 on average over the points", english, StringComparison.Ordinal);
        Assert.Contains("\u221225 en promedio de los puntos", spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_are_in_the_language_of_the_page()
    {
        var store = FakeSweep.Write(_folder, FakeSweep.Definition());

        var units = ReadPage.Of(_folder, store, TextLanguage.Spanish)
            .Rows("outcomes-protection").Select(row => row[2]).Distinct().Order();

        Assert.Equal(["días", "personas", "proporción, 0 a 1"], units);
    }

    private static JsonElement RowOf(JsonElement chart, string outcome)
    {
        var name = new OutcomeWords(Phrases.Of(TextLanguage.English, TestCorridor.Words.In("en"))).Name(outcome);
        return chart.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("label").GetString() == name);
    }

    private ReadPage Page(SweepFindings findings) =>
        ReadPage.Of(_folder, FakeSweep.Write(_folder, FakeSweep.Definition()), new ReportOptions { Sweep = findings });
}
