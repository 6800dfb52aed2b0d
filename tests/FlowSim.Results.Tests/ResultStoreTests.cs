using System.Globalization;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results;

public sealed class ResultStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunRecord _run = FakeRecord.Create();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_is_read_back()
    {
        ResultStore.Write(_folder["results.sqlite"], _run);

        using var reader = ResultReader.Open(_folder["results.sqlite"]);
        var run = reader.Run();
        Assert.Equal(_run.Settings, run.Settings.AsEnumerable());
        Assert.Equal(
            new StoredRun(
                _run.Name,
                "compare",
                "flowsim compare a.yaml b.yaml",
                "1.2.3",
                "abcdef",
                run.Settings,
                ulong.MaxValue,
                3,
                0.5,
                new DateOnly(2019, 5, 10),
                new DateOnly(2019, 7, 1),
                new DateOnly(2019, 5, 10)),
            run);
        Assert.False(run.HasWarmUp);
        Assert.Equal([new("a", "in/a.yaml", 0xAA), new("b", "in/b.yaml", 0xBB)], reader.ScenarioFiles().ToArray());
        Assert.Equal(["a", "b"], reader.Scenarios().ToArray());
        foreach (var scenario in _run.Scenarios)
        {
            Assert.Equal(
                scenario.Replicates.Select(replicate => HexText.Of(replicate.StateHash)),
                reader.StateHashes(scenario.Name).ToArray());
            foreach (var (index, outcome) in OutcomeCatalog.All.Index())
            {
                Assert.Equal(scenario.Values(index).ToArray(), reader.Outcome(scenario.Name, outcome.Id).ToArray());
                Assert.Equal(
                    scenario.Values(index).ToArray(),
                    Enumerable.Range(0, 3).Select(replicate => reader.Outcomes(scenario.Name, replicate).ToDictionary()[outcome.Id]));
            }
        }
    }

    [Fact]
    public void An_outcome_without_a_value_is_null_in_the_store_and_empty_in_the_sheet()
    {
        ResultStore.Write(_folder["results.sqlite"], _run);
        CsvExport.Write(_folder.Path, _run);

        using var reader = ResultReader.Open(_folder["results.sqlite"]);
        Assert.All(reader.Outcome("a", FakeRun.WithoutValue), value => Assert.True(double.IsNaN(value)));
        Assert.Contains($"a,0,{FakeRun.WithoutValue},", File.ReadAllLines(_folder["outcomes.csv"]));
    }

    [Fact]
    public void Twins_are_read_back_cell_by_cell()
    {
        ResultStore.Write(_folder["results.sqlite"], _run);

        using var reader = ResultReader.Open(_folder["results.sqlite"]);
        foreach (var (replicate, written) in _run.Twins[0].ByReplicate.Index())
        {
            var read = reader.Twins("a", "b", replicate);
            Assert.All(FateOrder.All, here => Assert.All(FateOrder.All, there => Assert.Equal(written[here, there], read[here, there])));
            Assert.Equal(FakeRun.PartyCount * 2 * 10, FateOrder.All.Sum(read.Total));
        }
    }

    [Fact]
    public void Months_add_up_to_the_total()
    {
        ResultStore.Write(_folder["results.sqlite"], _run);

        using var reader = ResultReader.Open(_folder["results.sqlite"]);
        var months = reader.MonthlyMeans("a", "departures");
        Assert.Equal(["2019-05", "2019-06"], months.Select(month => month.Key));
        Assert.Equal(_run.Scenarios[0].Values(0).Average(), months.Sum(month => month.Value), 1e-9);
    }

    [Fact]
    public void Shares_are_of_all_people()
    {
        var rows = Table("outcomes_by_month").Rows.Where(row => (string)row[2]! == "remote_leg_share").ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(("all", "all"), ((string)row[4]!, (string)row[5]!)));
    }

    [Fact]
    public void A_cell_is_named_by_kind_and_group()
    {
        var row = Table("outcomes_by_month").Rows.First(row => (string)row[3]! == "2019-06");
        Assert.Equal(("family", "salvadoran", 10.0), ((string)row[4]!, (string)row[5]!, (double)row[6]!));
    }

    [Fact]
    public void Every_table_of_the_store_has_its_key()
    {
        ResultStore.Write(_folder["results.sqlite"], _run);

        using var connection = new SqliteConnection($"Data Source={_folder["results.sqlite"]};Pooling=False");
        connection.Open();
        foreach (var table in ResultTables.Of(_run))
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is a constant of ResultTables.
            command.CommandText = $"SELECT COUNT(*) FROM \"{table.Name}\"";
#pragma warning restore CA2100
            Assert.Equal(table.Rows.LongCount(), Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture));
            Assert.NotEmpty(table.Rows);
        }
    }

    [Fact]
    public void A_store_of_another_schema_is_refused()
    {
        using (var connection = new SqliteConnection($"Data Source={_folder["other.sqlite"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99; CREATE TABLE run (name TEXT);";
            command.ExecuteNonQuery();
        }

        var refusal = Assert.Throws<InvalidDataException>(() => ResultReader.Open(_folder["other.sqlite"]));
        Assert.Contains("99", refusal.Message, StringComparison.Ordinal);
    }

    private ResultTable Table(string name) => ResultTables.Of(_run).Single(table => table.Name == name);
}
