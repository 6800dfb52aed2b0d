using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Scenarios;

namespace FlowSim.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly CapturedProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Sound_files_are_described()
    {
        Assert.Equal(ExitCode.Done, _program.Run("check", "a.yaml", "b.yaml"));

        Assert.Contains("a.yaml: sound. The title of a; 2019-05-10 to 2019-06-30;", _program.Output, StringComparison.Ordinal);
        Assert.Contains("b.yaml: sound.", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_people_within_the_period_are_counted_as_ready()
    {
        var scenario = FakeScenario.Named("a");
        var may = scenario.Departures[0];
        var april = may with { Month = new(2019, 4, 1), People = 1000 };
        _program.Context = _program.Context with
        {
            Reader = (_, _) => new LoadedScenario
            {
                Scenario = scenario with { Departures = [april, may, may with { Month = new(2019, 7, 1), People = 1000 }] },
            },
        };

        Assert.Equal(ExitCode.Done, _program.Run("check", "a.yaml"));

        Assert.Contains(" 100 people who set out,", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_reported_and_sound_files_are_still_described()
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("check", "x.yaml", "a.yaml", "y.yaml"));

        Assert.Equal("x.yaml(1,2): error FS9001: it is not there\ny.yaml(1,2): error FS9001: it is not there\n", _program.Error);
        Assert.Contains("a.yaml: sound.", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_contains_the_diagnostics()
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("check", "x.yaml", "a.yaml", "--json"));

        using var document = JsonDocument.Parse(_program.Output);
        var files = document.RootElement.GetProperty("files");
        Assert.False(files[0].GetProperty("sound").GetBoolean());
        var diagnostic = files[0].GetProperty("diagnostics")[0];
        Assert.Equal("FS9001", diagnostic.GetProperty("code").GetString());
        Assert.Equal(2, diagnostic.GetProperty("column").GetInt32());
        Assert.True(files[1].GetProperty("sound").GetBoolean());
    }

    [Fact]
    public void An_experiment_is_described()
    {
        var file = Repository.File("experiments", "first-steps.yaml");

        Assert.Equal(ExitCode.Done, _program.Run("check", file));

        Assert.Equal("", _program.Error);
        Assert.Equal(
            $"{file}: sound. Does the desk help under every assumption?; design latin-hypercube; parameters varied: 3, points: 16, "
            + "scenarios: 2, replicates: 2, runs in all: 64.\n",
            _program.Output);
    }

    [Fact]
    public void Problems_of_an_experiment_are_reported()
    {
        using var folder = new TemporaryFolder();
        var file = folder["experiment.yaml"];
        File.WriteAllText(file, "title: T\nscenarios: [a.yaml]\ndesign: {kind: sobol}\nparameters: priors\n");

        Assert.Equal(ExitCode.BadInput, _program.Run("check", file, "--json"));

        using var document = JsonDocument.Parse(_program.Output);
        var checkedFile = document.RootElement.GetProperty("files")[0];
        Assert.Equal("experiment", checkedFile.GetProperty("kind").GetString());
        Assert.False(checkedFile.GetProperty("sound").GetBoolean());
        Assert.Equal(
            ["FS1001", "FS1103"],
            checkedFile.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()));
    }

    [Fact]
    public void Scenarios_that_cannot_be_compared_are_problems_of_the_experiment()
    {
        using var folder = new TemporaryFolder();
        var checkpoint = Repository.File("scenarios", "first-steps", "checkpoint.yaml");
        File.WriteAllText(folder["longer.yaml"], $$"""
            title: A longer period
            extends: {{checkpoint}}
            period: {from: 2019-01-01, until: 2019-08-01}

            """);
        File.WriteAllText(folder["experiment.yaml"], $$"""
            title: Two periods
            scenarios: ["{{checkpoint}}", longer.yaml]
            design: {kind: grid}
            parameters:
              detention: {informed-share: [0.25, 0.75]}

            """);

        Assert.Equal(ExitCode.BadInput, _program.Run("check", folder["experiment.yaml"], "--json"));

        using var document = JsonDocument.Parse(_program.Output);
        var checkedFile = document.RootElement.GetProperty("files")[0];
        Assert.False(checkedFile.GetProperty("sound").GetBoolean());
        Assert.Empty(checkedFile.GetProperty("diagnostics").EnumerateArray());
        var problem = Assert.Single(checkedFile.GetProperty("problems").EnumerateArray()).GetString();
        Assert.Contains("longer.yaml: its dates differ from those of", problem, StringComparison.Ordinal);
    }
}
