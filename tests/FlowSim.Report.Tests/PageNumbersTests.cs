using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Findings;
using FlowSim.Report.Words;
using FlowSim.Results;
using FlowSim.Results.Estimates;
using FlowSim.Words;

namespace FlowSim.Report;

public sealed class PageNumbersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReadPage _page;
    private readonly ResultReader _reader;

    public PageNumbersTests()
    {
        var store = FakeStore.Write(_folder, FakeStore.Compared());
        _page = ReadPage.Of(_folder, store);
        _reader = ResultReader.Open(store);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_table_of_outcomes_agrees_with_the_store()
    {
        var words = new OutcomeWords(Phrases.Of(TextLanguage.English, TestCorridor.Words.In("en")));
        var rows = _page.Rows("all-outcomes-1").ToDictionary(row => row[0]);

        Assert.Equal(OutcomeCatalog.All.Length, rows.Count);
        Assert.All(OutcomeCatalog.All, outcome =>
        {
            var (here, there) = (_reader.Outcome("a", outcome.Id), _reader.Outcome("b", outcome.Id));
            var difference = OutcomeWords.Described(outcome.Id, Estimate.Of([.. there.Zip(here, (other, @base) => other - @base)]));
            var row = rows[words.Name(outcome.Id)];
            ReadPage.AssertReports(OutcomeWords.Described(outcome.Id, Estimate.Of(here.AsSpan())).Mean, row[2]);
            ReadPage.AssertReports(OutcomeWords.Described(outcome.Id, Estimate.Of(there.AsSpan())).Mean, row[3]);
            ReadPage.AssertReports(difference.Mean, row[4]);
            AssertSpan(difference.Low, difference.High, row[5]);
            AssertSpan(difference.RangeLow, difference.RangeHigh, row[6]);
        });
    }

    [Fact]
    public void Bars_are_the_differences_of_the_store()
    {
        foreach (var group in Enum.GetValues<OutcomeGroup>())
        {
            var outcomes = OutcomeCatalog.All.Where(outcome => outcome.Group == group).ToArray();
            var rows = _page.Chart($"chart-outcomes-{group.ToString().ToLowerInvariant()}").GetProperty("rows");
            Assert.Equal(outcomes.Length, rows.GetArrayLength());
            foreach (var (index, outcome) in outcomes.Index())
            {
                var (here, there) = (_reader.Outcome("a", outcome.Id), _reader.Outcome("b", outcome.Id));
                var difference = Estimate.Of([.. there.Zip(here, (other, @base) => other - @base)]);
                var unit = 100 / Estimate.Of(here.AsSpan()).Mean;
                var item = rows[index].GetProperty("items")[0];
                AssertIs(difference.Mean * unit, item.GetProperty("value"));
                AssertIs(difference.Low * unit, item.GetProperty("low"));
                AssertIs(difference.High * unit, item.GetProperty("high"));
                Assert.Equal(
                    VerdictRule.NameOf(VerdictRule.Of(outcome.Desired, difference)), item.GetProperty("verdict").GetString());
            }
        }
    }

    [Fact]
    public void Months_are_those_of_the_store()
    {
        var shown = ReportedOutcomes.Monthly;
        Assert.NotEmpty(shown);
        foreach (var id in shown)
        {
            var chart = _page.Chart($"chart-months-{id}");
            Assert.Equal(_reader.Months().AsEnumerable(), Texts(chart.GetProperty("months")));
            foreach (var (position, scenario) in _reader.Scenarios().Index())
            {
                var line = chart.GetProperty("lines")[position];
                foreach (var (month, name) in _reader.Months().Index())
                {
                    var values = _reader.Monthly(scenario, id).Select(replicate => replicate[month]).ToArray();
                    AssertIs(Estimate.Of(values).Mean, line.GetProperty("mean")[month]);
                    AssertIs(Quantiles.Of(values, 0.05), line.GetProperty("low")[month]);
                    AssertIs(Quantiles.Of(values, 0.75), line.GetProperty("innerHigh")[month]);
                    AssertEstimate(Estimate.Of(values), _page.Rows($"months-{id}")[month][(1 + (2 * position))..]);
                    Assert.Equal(name, _page.Rows($"months-{id}")[month][0]);
                }
            }
        }
    }

    [Fact]
    public void The_map_includes_everybody_who_travelled()
    {
        var map = _page.Chart("chart-map");
        foreach (var (position, scenario) in _reader.Scenarios().Index())
        {
            var stored = _reader.LegFlows(scenario).ToDictionary(flow => (flow.From, flow.To, flow.Mode, flow.Month), flow => flow.People);
            var drawn =
                from leg in map.GetProperty("legs").EnumerateArray()
                from month in _reader.Months().Index()
                let people = leg.GetProperty("flows")[position][month.Index].GetDouble()
                where people != 0
                select KeyValuePair.Create(
                    (Text(leg, "from"), Text(leg, "to"), Text(leg, "mode"), month.Item), people);
            Assert.Equal(stored, drawn.ToDictionary());
            var reported = _page.Rows("map").ToDictionary(row => (row[0], row[1], row[2]), row => row[4 + position]);
            Assert.All(map.GetProperty("legs").EnumerateArray(), leg => ReadPage.AssertReports(
                leg.GetProperty("flows")[position].EnumerateArray().Sum(people => people.GetDouble()),
                reported[(PlaceName(Text(leg, "from")), PlaceName(Text(leg, "to")), Text(leg, "modeName"))]));
        }
    }

    [Fact]
    public void Everybody_has_one_fate()
    {
        foreach (var (position, scenario) in _reader.Scenarios().Index())
        {
            var pathways = _reader.Pathways(scenario);
            var links = _page.Chart($"chart-fates-{position + 1}").GetProperty("links").EnumerateArray().ToArray();
            foreach (var claim in pathways.GroupBy(way => (way.Claim, way.Fate)))
            {
                var link = links.Single(one => Text(one, "from") == claim.Key.Claim && Text(one, "to") == claim.Key.Fate);
                AssertIs(claim.Sum(way => way.Values.Average()), link.GetProperty("value"));
            }

            Assert.Equal(pathways.Length, _page.Rows($"fates-{position + 1}").Length);
            AssertIs(
                2 * pathways.Sum(way => way.Values.Average()),
                links.Sum(link => link.GetProperty("value").GetDouble()));
        }
    }

    [Fact]
    public void Twins_are_those_of_the_store()
    {
        var twins = FateTransitions.MeanOf([.. Enumerable.Range(0, 3).Select(replicate => _reader.Twins("a", "b", replicate))]);
        var links = _page.Chart("chart-twins-1").GetProperty("links").EnumerateArray().ToDictionary(
            link => (Text(link, "from"), Text(link, "to")), link => link.GetProperty("value").GetDouble());

        Assert.All(FateOrder.All, here => Assert.All(FateOrder.All, there => Assert.Equal(
            twins[here, there], links.GetValueOrDefault(($"a-{FateNames.Of(here)}", $"b-{FateNames.Of(there)}")), 1e-9)));
        Assert.Equal(links.Count, _page.Rows("twins-1").Length);
        Assert.All(_page.Rows("twins-1").Zip(links.Values), pair => ReadPage.AssertReports(pair.Second, pair.First[2]));
    }

    [Fact]
    public void Groups_are_reported_per_thousand_who_set_out_under_the_base()
    {
        var departures = _reader.Cells("a", "departures");
        foreach (var id in ReportedOutcomes.ByGroup)
        {
            var rows = _page.Chart($"chart-groups-{id}").GetProperty("rows");
            var kinds = departures.Select(cell => cell.Kind).Distinct().Order(StringComparer.Ordinal).ToArray();
            foreach (var (index, kind) in kinds.Index())
            {
                var difference = Estimate.Of(
                [
                    .. Enumerable.Range(0, 3).Select(replicate =>
                        1000 * (People("b", id, kind, replicate) - People("a", id, kind, replicate))
                            / People("a", "departures", kind, replicate)),
                ]);
                AssertIs(difference.Mean, rows[index].GetProperty("items")[0].GetProperty("value"));
                AssertEstimate(difference, _page.Rows($"groups-{id}")[index][5..]);
            }
        }

        double People(string scenario, string id, string kind, int replicate) =>
            _reader.Cells(scenario, id).Where(cell => cell.Kind == kind).Sum(cell => cell.Values[replicate]);
    }

    [Fact]
    public void Harm_is_reported_at_the_places_in_the_store()
    {
        foreach (var (position, scenario) in _reader.Scenarios().Index())
        {
            var stored = _reader.Harms(scenario).Where(harm => harm.Outcome == "robbed").ToDictionary(harm => PlaceName(harm.Place));
            var rows = _page.Chart("chart-harm-robbed").GetProperty("rows").EnumerateArray().ToArray();
            Assert.Equal(stored.Count, rows.Length);
            foreach (var (index, row) in rows.Index())
            {
                var estimate = Estimate.Of(stored[Text(row, "label")].Values.AsSpan());
                AssertIs(estimate.Mean, row.GetProperty("items")[position].GetProperty("value"));
                AssertIs(estimate.High, row.GetProperty("items")[position].GetProperty("high"));
                AssertEstimate(estimate, _page.Rows("harm-robbed")[index][(1 + (2 * position))..]);
            }
        }
    }

    [Fact]
    public void Key_findings_say_what_the_table_says()
    {
        var rows = _page.Rows("all-outcomes-1").ToDictionary(row => row[0]);
        var items = _page.Body.Descendants("ul").First(list => list.Attribute("class")?.Value == "findings").Elements("li").ToArray();

        var words = new OutcomeWords(Phrases.Of(TextLanguage.English, TestCorridor.Words.In("en")));
        var key = ReportedOutcomes.Key.Select(words.Name).ToArray();
        var worse = rows.Values.Where(row => row[^1].StartsWith("worse", StringComparison.Ordinal)).Select(row => row[0]);
        Assert.NotEmpty(worse.Except(key));
        string[] reported = [.. key, .. worse.Except(key)];
        Assert.Equal(reported.Length, items.Length);
        Assert.All(items.Zip(reported), pair =>
        {
            var (item, row) = (pair.First, rows[pair.Second]);
            Assert.StartsWith($"{pair.Second}: ", item.Value, StringComparison.Ordinal);
            var amount = row[4].TrimStart('+', '\u2212');
            Assert.Contains(amount, item.Value, StringComparison.Ordinal);
            var verdict = item.Element("span")?.Value;
            Assert.True(
                verdict == row[^1]
                    || (verdict is null && row[^1] is "no clear difference" or "the same in every replicate"),
                item.Value);
        });
    }

    private static void AssertSpan(double low, double high, string reported)
    {
        if (double.IsNaN(low))
        {
            Assert.Equal("no value", reported);
            return;
        }

        var ends = reported.Split(" to ");
        ReadPage.AssertReports(low, ends[0]);
        ReadPage.AssertReports(high, ends[1]);
    }

    private static void AssertEstimate(Estimate estimate, string[] cells)
    {
        ReadPage.AssertReports(estimate.Mean, cells[0]);
        AssertSpan(estimate.Low, estimate.High, cells[1]);
    }

    private static void AssertIs(double value, JsonElement json)
    {
        if (double.IsFinite(value))
        {
            AssertIs(value, json.GetDouble());
        }
        else
        {
            Assert.Equal(JsonValueKind.Null, json.ValueKind);
        }
    }

    private static void AssertIs(double value, double read) => Assert.Equal(value, read, Math.Max(1e-9, Math.Abs(value) * 1e-12));

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(text => text.GetString()!);

    private string PlaceName(string id) => _reader.Places().Single(place => place.Id == id).Name.Split(" (")[0];
}
