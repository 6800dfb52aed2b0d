using FlowSim.Fakes;
using FlowSim.Results.Tables;

namespace FlowSim.Results;

public sealed class CsvExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_exports_of_one_run_are_the_same_bytes()
    {
        var first = Directory.CreateDirectory(_folder["first"]).FullName;
        var second = Directory.CreateDirectory(_folder["second"]).FullName;

        CsvExport.Write(first, FakeRecord.Create());
        CsvExport.Write(second, FakeRecord.Create());

        var names = Directory.GetFiles(first).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(
            [
                "harms.csv", "journeys.csv", "leg_flows.csv", "legs.csv", "map_areas.csv", "map_labels.csv", "outcomes.csv",
                "outcomes_by_month.csv", "outcomes_by_place.csv", "parameters.csv", "pathways.csv", "places.csv", "replicates.csv",
                "run.csv", "scenarios.csv", "stocks.csv", "traced_parties.csv", "twins.csv", "words.csv",
            ],
            names);
        Assert.All(names, name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(first, name)), File.ReadAllBytes(Path.Combine(second, name))));
    }

    [Fact]
    public void Rows_have_quotation_marks_only_where_needed()
    {
        CsvExport.Write(_folder.Path, FakeRecord.Create());

        var scenarios = File.ReadAllText(_folder["scenarios.csv"]).Split('\n');
        Assert.Equal("scenario,position,title,file,content_hash,state_hash", scenarios[0]);
        Assert.StartsWith(
            "a,0,\"With, a comma and \"\"quotes\"\"\",in/a.yaml,00000000000000aa,", scenarios[1], StringComparison.Ordinal);
        Assert.DoesNotContain('\r', File.ReadAllText(_folder["outcomes.csv"]));
        Assert.Equal("scenario,replicate,month,from,to,mode,people", File.ReadLines(_folder["leg_flows.csv"]).First());
        Assert.Contains("a,0,2019-06,MX_BBB,US_CCC,rail,20", File.ReadLines(_folder["leg_flows.csv"]));
        Assert.Contains("b,detention.informed-share,0.75,", File.ReadLines(_folder["parameters.csv"]));
        Assert.Contains(
            File.ReadLines(_folder["parameters.csv"]),
            line => line.StartsWith("a,detention.informed-share,", StringComparison.Ordinal)
                && line.EndsWith("\"beta(5, 15)\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_documentation_names_every_table_and_column()
    {
        var documentation = File.ReadAllText(Repository.File("docs", "results.md"));

        var tables = ResultTables.Of(FakeRecord.Create());
        Assert.Equal(19, tables.Length);
        foreach (var table in tables)
        {
            var columns = string.Join(", ", table.Columns.Select(column => column.Name));
            Assert.Contains($"`{table.Name}` ({columns})", documentation, StringComparison.Ordinal);
        }
    }
}
