using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Cli;

public sealed class RunTests : IDisposable
{
    private readonly CapturedProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Prints_what_was_run_and_every_outcome()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("run", "a.yaml", "--replicates", "4"));

        Golden.Matches("run", _program.Output);
        Assert.Equal("", _program.Error);
    }

    [Fact]
    public void One_replicate_leaves_intervals_unknown()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("run", "a.yaml", "--replicates", "1", "--json"));

        using var document = JsonDocument.Parse(_program.Output);
        var outcome = document.RootElement.GetProperty("outcomes").GetProperty("departures");
        Assert.Equal(JsonValueKind.Number, outcome.GetProperty("mean").ValueKind);
        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("low").ValueKind);
        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("high").ValueKind);
    }

    [Fact]
    public void Json_contains_every_outcome_and_what_was_run()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("run", "a.yaml", "--replicates", "4", "--seed", "9", "--scale", "0.5", "--json"));

        using var document = JsonDocument.Parse(_program.Output);
        var root = document.RootElement;
        Assert.Matches("^[0-9a-f]{16}$", root.GetProperty("state_hash").GetString());
        Assert.Equal(1000 + 1001 + 1002 + 1003, root.GetProperty("events").GetInt64());
        Assert.Equal(60, root.GetProperty("parties").GetInt64());
        Assert.Equal(120, root.GetProperty("people").GetInt64());
        Assert.Equal(2.5, root.GetProperty("wall_seconds").GetDouble());
        Assert.Equal(4, root.GetProperty("replicates").GetInt32());
        Assert.Equal(0.5, root.GetProperty("sample_share").GetDouble());
        Assert.Equal(9UL, root.GetProperty("seed").GetUInt64());
        Assert.Equal("2019-05-10", root.GetProperty("period").GetProperty("from").GetString());
        var outcomes = root.GetProperty("outcomes");
        Assert.Equal(OutcomeCatalog.All.Select(outcome => outcome.Id), outcomes.EnumerateObject().Select(member => member.Name));
        foreach (var outcome in OutcomeCatalog.All)
        {
            var estimate = outcomes.GetProperty(outcome.Id);
            Assert.Equal(outcome.UnitText, estimate.GetProperty("unit").GetString());
            if (outcome.Id == FakeRun.WithoutValue)
            {
                Assert.Equal(JsonValueKind.Null, estimate.GetProperty("mean").ValueKind);
                continue;
            }

            var (low, mean, high) = (Number(estimate, "low"), Number(estimate, "mean"), Number(estimate, "high"));
            Assert.True(low <= mean && mean <= high, outcome.Id);
        }
    }

    [Fact]
    public void The_results_are_where_it_says()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("run", "a.yaml", "--replicates", "2", "--json"));

        using var document = JsonDocument.Parse(_program.Output.Replace("OUT", _program.Out, StringComparison.Ordinal));
        var folder = document.RootElement.GetProperty("results").GetString()!;
        using var reader = ResultReader.Open(Path.Combine(folder, "results.sqlite"));
        Assert.Equal(["a"], reader.Scenarios().ToArray());
        Assert.Equal(2, reader.Outcome("a", "departures").Length);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        Assert.Equal(
            $"flowsim run a.yaml --replicates 2 --json --out {_program.Out}",
            manifest.RootElement.GetProperty("command_line").GetString());
    }

    [Fact]
    public void A_bad_setting_stops_it()
    {
        Assert.Equal(ExitCode.BadInput, _program.RunStoring("run", "a.yaml", "--set", "no.such=1"));

        Assert.Equal("--set: error FS9999: a setting nobody knows\n", _program.Error);
        Assert.False(Directory.Exists(_program.Out));
    }

    private static double Number(JsonElement estimate, string name) => estimate.GetProperty(name).GetDouble();
}
