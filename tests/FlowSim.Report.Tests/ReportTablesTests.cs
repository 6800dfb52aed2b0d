using FlowSim.Fakes;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report;

public sealed class ReportTablesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _store;

    public ReportTablesTests() => _store = FakeStore.Write(_folder, FakeStore.Compared());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void There_is_a_file_for_every_table_of_the_page()
    {
        var files = ReportTables.WriteCsv(_store, _folder["tables"], new ReportOptions());

        var tables = ReadPage.Of(_folder, _store).Body.Descendants("table")
            .Select(table => table.Attribute("id")!.Value["table-".Length..]);
        Assert.Equal(tables.Select(id => Path.Combine(_folder["tables"], $"report-{id}.csv")), files);
        Assert.All(files, file => Assert.True(File.Exists(file)));
    }

    [Fact]
    public void Files_contain_unrounded_numbers_and_the_ids_of_the_store()
    {
        ReportTables.WriteCsv(_store, _folder["tables"], new ReportOptions());
        using var reader = ResultReader.Open(_store);

        var lines = File.ReadAllLines(_folder["tables/report-all-outcomes-1.csv"]);

        Assert.Equal(
            "part,outcome,unit,base,other,difference,interval_low,interval_high,range_low,range_high,"
                + "replicates_lower,replicates_higher,verdict",
            lines[0]);
        var refouled = lines.Single(line => line.StartsWith("Protection,refouled,", StringComparison.Ordinal)).Split(',');
        Assert.Equal(
            reader.Outcome("a", "refouled").Average(),
            double.Parse(refouled[3], System.Globalization.CultureInfo.InvariantCulture),
            1e-9);
        Assert.Equal(
            reader.Outcome("b", "refouled").Average(),
            double.Parse(refouled[4], System.Globalization.CultureInfo.InvariantCulture),
            1e-9);
    }

    [Fact]
    public void A_missing_value_is_empty()
    {
        ReportTables.WriteCsv(_store, _folder["tables"], new ReportOptions());

        var line = File.ReadAllLines(_folder["tables/report-all-outcomes-1.csv"])
            .Single(line => line.Contains(FakeRun.WithoutValue, StringComparison.Ordinal));

        Assert.Equal($"Cost,{FakeRun.WithoutValue},US dollars per person,,,,,,,,0,0,unclear", line);
    }

    [Fact]
    public void Columns_and_ids_are_the_same_in_every_language()
    {
        var english = ReportTables.WriteCsv(_store, _folder["en"], new ReportOptions());
        var spanish = ReportTables.WriteCsv(_store, _folder["es"], new ReportOptions { Language = TextLanguage.Spanish });

        Assert.Equal(english.Select(Path.GetFileName), spanish.Select(Path.GetFileName));
        Assert.All(english.Zip(spanish), pair => Assert.Equal(File.ReadLines(pair.First).First(), File.ReadLines(pair.Second).First()));
    }
}
