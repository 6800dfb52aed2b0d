using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results;

public sealed class ResultReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunRecord _run = FakeRecord.Create();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Scenarios_are_read_with_their_titles_and_hashes()
    {
        using var reader = Written();

        Assert.Equal(
            _run.Scenarios.Select(scenario => new StoredScenario(
                scenario.Name,
                scenario.Scenario.Title,
                scenario.File,
                HexText.Of(scenario.ContentHash),
                HexText.Of(scenario.StateHash))),
            reader.StoredScenarios());
    }

    [Fact]
    public void Parameters_are_read_with_their_distributions()
    {
        using var reader = Written();

        Assert.Contains(
            reader.Parameters("a"), parameter => parameter is { Path: "detention.informed-share", Distribution: "beta(5, 15)" });
        Assert.Contains(new("detention.informed-share", 0.75, null), reader.Parameters("b"));
        Assert.Equal(EffectiveParameter.Of(_run.Scenarios[0].Scenario).Count(), reader.Parameters("a").Length);
    }

    [Fact]
    public void Stocks_are_read_from_the_start_to_the_end_of_the_last_month()
    {
        using var reader = Written();

        var kidnapped = _run.Scenarios[0].Replicates.Select(replicate => replicate.Stocks.AtEndOf(0, Stock.Kidnapped));
        Assert.All(reader.Stock("a", "on_the_way"), replicate => Assert.Equal(new double[] { 0, 0, 7 }, replicate.ToArray()));
        Assert.Equal(kidnapped, reader.Stock("a", "kidnapped").Select(replicate => replicate[1]));
    }

    [Fact]
    public void Places_are_read_in_the_order_of_the_network_and_legs_by_their_ends()
    {
        using var reader = Written();

        Assert.Equal(
            [
                new("HN_AAA", "Aldea (Cortes)", "HN", "origin", 15, -88),
                new("MX_BBB", "Barranca", "MX", "hub", 17, -93),
                new("US_CCC", "Crossing", "US", "port-of-entry", 26, -98),
            ],
            reader.Places().ToArray());
        Assert.Equal(
            [
                new("HN_AAA", "MX_BBB", "road", "travel", false, 100),
                new("MX_BBB", "HN_AAA", "road", "removal", false, 100),
                new("MX_BBB", "US_CCC", "rail", "travel", false, 100),
            ],
            reader.Legs().ToArray());
    }

    [Fact]
    public void Legs_of_only_one_scenario_are_included_and_others_are_as_in_the_base()
    {
        var network = _run.Scenarios[1].Scenario.Network;
        var boat = network.Legs[0] with { Id = new LegId(3), Mode = TravelMode.Sea, LengthKm = 250, Remoteness = 0.9 };
        var longer = network.Legs[0] with { LengthKm = 101 };
        var other = _run.Scenarios[1] with
        {
            Replicates = [],
            Scenario = _run.Scenarios[1].Scenario with
            {
                Network = new RouteNetwork([.. network.Places], [longer, network.Legs[1], network.Legs[2], boat]),
            },
        };

        using var reader = Written(_run with { Scenarios = [_run.Scenarios[0], other] });

        Assert.Equal(4, reader.Legs().Length);
        Assert.Contains(new("HN_AAA", "MX_BBB", "sea", "travel", true, 250), reader.Legs());
        Assert.Contains(new("HN_AAA", "MX_BBB", "road", "travel", false, 100), reader.Legs());
    }

    [Fact]
    public void Flows_are_means_over_replicates_including_those_in_which_nobody_travelled()
    {
        using var reader = Written();
        Change("DELETE FROM leg_flows WHERE mode = 'rail' AND replicate > 0");

        var flows = reader.LegFlows("a");

        Assert.Contains(new("MX_BBB", "HN_AAA", "road", "2019-06", 5), flows);
        var rail = Assert.Single(flows, flow => flow.Mode == "rail");
        Assert.Equal(20.0 / 3, rail.People, 1e-12);
        var first = _run.Scenarios[0].Replicates.Average(replicate => replicate.LegFlows[0, 0]);
        Assert.Equal(first, flows.Single(flow => flow.From == "HN_AAA").People, 1e-9);
    }

    [Fact]
    public void Months_of_all_replicates_are_those_of_the_period_and_add_up()
    {
        using var reader = Written();

        var monthly = reader.Monthly("a", "departures");

        Assert.Equal(["2019-05", "2019-06"], reader.Months().ToArray());
        Assert.Equal(3, monthly.Length);
        Assert.All(monthly, replicate => Assert.Equal(10, replicate[1]));
        Assert.Equal(_run.Scenarios[0].Values(0), monthly.Select(replicate => replicate.Sum()));
    }

    [Fact]
    public void A_month_without_a_row_is_zero_for_a_count_and_unknown_for_a_share_or_for_a_stock_before_the_end()
    {
        using var reader = Written();
        Change("DELETE FROM outcomes_by_month WHERE month = '2019-05'");

        Assert.All(reader.Monthly("a", "departures"), replicate => Assert.Equal([0, 10], replicate.ToArray()));
        Assert.All(reader.Monthly("a", "remote_leg_share"), replicate => Assert.Equal([double.NaN, double.NaN], replicate.ToArray()));
        Assert.All(reader.Monthly("a", "waiting_at_border_end"), replicate => Assert.Equal([double.NaN, 10], replicate.ToArray()));

        Change("DELETE FROM outcomes_by_month");
        Assert.All(reader.Monthly("a", "waiting_at_border_end"), replicate => Assert.Equal([double.NaN, 0], replicate.ToArray()));
        Assert.Empty(reader.Monthly("a", "of_another_version"));
        Assert.Empty(reader.Monthly("none", "departures"));
    }

    [Fact]
    public void Cells_add_up_to_the_outcome_and_what_is_not_split_has_none()
    {
        using var reader = Written();

        var cells = reader.Cells("b", "departures");

        Assert.Equal([("adult", "honduran"), ("family", "salvadoran")], cells.Select(cell => (cell.Kind, cell.Group)));
        Assert.Equal([10, 10, 10], cells[1].Values.ToArray());
        Assert.Equal(
            _run.Scenarios[1].Values(0), Enumerable.Range(0, 3).Select(replicate => cells.Sum(cell => cell.Values[replicate])));
        Assert.Empty(reader.Cells("b", "remote_leg_share"));
        Assert.Empty(reader.Cells("b", "detention_cost_usd"));
    }

    [Fact]
    public void A_cell_without_a_row_in_a_replicate_is_zero_there()
    {
        using var reader = Written();
        Change("DELETE FROM outcomes_by_month WHERE kind = 'family' AND replicate = 1");

        Assert.Equal([10, 0, 10], reader.Cells("a", "departures")[1].Values.ToArray());
    }

    [Fact]
    public void Harms_are_read_by_place()
    {
        using var reader = Written();
        var robbed = HarmTable.Outcomes.Index().Single(outcome => outcome.Item.Id == "robbed").Index;

        var harms = reader.Harms("a");

        Assert.Equal([("MX_BBB", "robbed"), ("US_CCC", "robbed")], harms.Select(harm => (harm.Place, harm.Outcome)));
        Assert.Equal(_run.Scenarios[0].Replicates.Select(replicate => replicate.Harms[1, robbed]), harms[0].Values);
        Assert.Equal([7, 7, 7], harms[1].Values.ToArray());
    }

    [Fact]
    public void Pathways_include_everybody_once_with_the_fates_of_the_twins()
    {
        using var reader = Written();

        var ways = reader.Pathways("a");

        Assert.All(ways, way => Assert.Contains(way.Control, new[] { "stopped", "not_stopped" }));
        Assert.All(ways, way => Assert.Contains(way.Claim, new[] { "claimed", "no_claim" }));
        for (var replicate = 0; replicate < 3; replicate++)
        {
            Assert.Equal(FakeRun.PartyCount * 2 * 10, ways.Sum(way => way.Values[replicate]));
            var twins = reader.Twins("a", "b", replicate);
            foreach (var fate in FateOrder.All)
            {
                Assert.Equal(
                    twins.Total(fate), ways.Where(way => way.Fate == FateNames.Of(fate)).Sum(way => way.Values[replicate]));
            }
        }

        Assert.All(ways.Where(way => way.Fate == FateNames.Of(Fate.Deported)), way => Assert.Equal("stopped", way.Control));
    }

    [Fact]
    public void Journeys_are_read_by_party_and_scenario_step_by_step()
    {
        using var reader = Written();

        var journeys = reader.Journeys();

        Assert.Equal([(7, "a"), (7, "b"), (8, "a"), (8, "b")], journeys.Select(journey => (journey.Party, journey.Scenario)));
        Assert.All(journeys, journey => Assert.Equal(("family", "honduran", 3), (journey.Kind, journey.Group, journey.People)));
        Assert.All(journeys, journey => Assert.Equal(6, journey.Steps.Length));
        Assert.Equal(
            [
                new(new DateOnly(2019, 5, 12), 0, "HN_AAA", "departed", null, null, null, 3),
                new(new DateOnly(2019, 5, 12), 0, "HN_AAA", null, "MX_BBB", "road", "travel", 3),
                new(new DateOnly(2019, 5, 14), 0, "MX_BBB", "stopped", null, null, null, 3),
                new(new DateOnly(2019, 5, 14), 6, "MX_BBB", "referred", null, null, null, 3),
            ],
            journeys[1].Steps.Take(4));
        Assert.Equal([false, true, false], journeys[1].Steps.Take(3).Select(step => step.IsLeg));
        Assert.Equal("apprehended", journeys[0].Steps[3].TalliedEvent);
    }

    [Fact]
    public void A_party_to_which_nothing_happens_under_a_policy_has_a_journey_without_steps()
    {
        using var reader = Written();
        Change("DELETE FROM journeys WHERE scenario = 'b' AND party = 8");

        Assert.Empty(reader.Journeys().Single(journey => journey is { Party: 8, Scenario: "b" }).Steps);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_store_of_an_earlier_schema_is_refused_with_a_remedy(int schema)
    {
        Written().Dispose();
        Change($"PRAGMA user_version = {schema}");

        var refusal = Assert.Throws<InvalidDataException>(() => ResultReader.Open(_folder["results.sqlite"]));

        Assert.EndsWith(
            $"has schema {schema}; this program reads schema 7. Run the command that made it again.",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DROP TABLE harms")]
    [InlineData("UPDATE harms SET replicate = 9 WHERE replicate = 2")]
    [InlineData("UPDATE outcomes_by_month SET month = 'never' WHERE month = '2019-06'")]
    [InlineData("UPDATE journeys SET date = 'never'")]
    [InlineData("UPDATE twins SET fate_other = 'unknown' WHERE fate_other = 'gave_up'")]
    [InlineData("DELETE FROM run")]
    public void Inconsistent_contents_are_reported_as_damage(string change)
    {
        using var reader = Written();
        Change(change);

        var refusal = Assert.Throws<InvalidDataException>(() => StoreReading.Of("the store", () =>
        {
            for (var replicate = 0; replicate < 3; replicate++)
            {
                reader.Twins("a", "b", replicate);
            }

            return (reader.Harms("a"), reader.Monthly("a", "departures"), reader.Journeys());
        }));
        Assert.StartsWith("'the store' is damaged: ", refusal.Message, StringComparison.Ordinal);
    }

    private ResultReader Written(RunRecord? run = null)
    {
        ResultStore.Write(_folder["results.sqlite"], run ?? _run);
        return ResultReader.Open(_folder["results.sqlite"]);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["results.sqlite"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
