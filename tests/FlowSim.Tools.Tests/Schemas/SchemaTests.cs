using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Tools.Schemas;
using Json.Schema;

namespace FlowSim.Tools.Tests.Schemas;

public sealed class SchemaTests
{
    private const string Period = "period: {from: 2019-01-01, until: 2020-01-01}";
    private const string Corridor =
        "corridor: {places: p.csv, legs: l.csv, departures: d.csv, transit-country: AA, destination-country: BB, "
        + "groups: {one: {need-share: 0.5, retry-share: like two}}, destinations: {there: {latitude: 1, longitude: 2}}, "
        + "forces: {guard: {role: migration, skill: 1, day-usd: 5}}}";
    private const string Dates = "from: 2019-01-01, source: a test";

    private static readonly JsonSchema Scenario = JsonSchema.FromText(ScenarioSchema.Generate().Text);
    private static readonly JsonSchema Experiment = JsonSchema.FromText(ExperimentSchema.Generate().Text);

    public static TheoryData<string> Scenarios => [.. Yaml("scenarios")];

    public static TheoryData<string> Experiments => [.. Yaml("experiments")];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Accepts_every_scenario_of_the_library(string file)
    {
        Assert.Empty(Problems(Scenario, File.ReadAllText(Repository.File(file))));
    }

    [Theory]
    [MemberData(nameof(Experiments))]
    public void Accepts_every_experiment_of_the_library(string file)
    {
        Assert.Empty(Problems(Experiment, File.ReadAllText(Repository.File(file))));
    }

    [Theory]
    [InlineData("extends: base.yaml")]
    [InlineData($"title: A title\n{Period}\n{Corridor}")]
    [InlineData("extends: base.yaml\nperiod: {from: 2019-01-01, until: 2020-01-01, warm-up: 12 months}")]
    [InlineData("extends: base.yaml\nperiod: {from: 2019-01-01, until: 2020-01-01, warm-up: 2018-07-01}")]
    [InlineData($"extends: base.yaml\npolicy: [{{withdraw: a-name, {Dates}}}]")]
    [InlineData($"extends: base.yaml\npolicy: [{{oversight: {{at: [MX_TAP], bribes: 0.3}}, {Dates}}}]")]
    [InlineData("extends: base.yaml\nparameters: {detention: {informed-share: \"beta(5, 15)\"}}")]
    public void Accepts_a_valid_scenario(string yaml)
    {
        Assert.Empty(Problems(Scenario, yaml));
    }

    [Theory]
    [InlineData("title: A title")]
    [InlineData("extends: base.yaml\ntitel: A title")]
    [InlineData($"extends: base.yaml\n{Corridor}")]
    [InlineData("extends: base.yaml\nperiod: {from: 2019-01-01}")]
    [InlineData("extends: base.yaml\nperiod: {from: 2019-01-01, until: tomorrow}")]
    [InlineData("extends: base.yaml\nperiod: {from: 2019-01-01, until: 2020-01-01, warm-up: a year}")]
    [InlineData("extends: base.yaml\nparameters: {detention: {informed-share: 1.5}}")]
    [InlineData("extends: base.yaml\nparameters: {detention: {informed-share: often}}")]
    [InlineData("extends: base.yaml\nparameters: {detention: {informd-share: 0.5}}")]
    [InlineData($"title: A title\n{Period}\ncorridor: {{places: p.csv, legs: l.csv, departures: d.csv}}")]
    [InlineData("extends: base.yaml\nparameters: {groups: {one: {need-share: 2}}}")]
    [InlineData($"extends: base.yaml\npolicy: [{{{Dates}}}]")]
    [InlineData("extends: base.yaml\npolicy: [{oversight: {bribes: 0.3}, from: 2019-01-01}]")]
    [InlineData($"extends: base.yaml\npolicy: [{{oversight: {{}}, patrol: {{}}, {Dates}}}]")]
    [InlineData($"extends: base.yaml\npolicy: [{{oversight: {{bribes: 6}}, {Dates}}}]")]
    [InlineData($"extends: base.yaml\npolicy: [{{oversight: {{at: [nowhere]}}, {Dates}}}]")]
    [InlineData($"extends: base.yaml\npolicy: [{{oversight: {{forces: navy}}, {Dates}}}]")]
    [InlineData($"extends: base.yaml\npolicy: [{{withdraw: a-name, until: 2019-01-01, {Dates}}}]")]
    public void Rejects_an_invalid_scenario(string yaml)
    {
        Assert.NotEmpty(Problems(Scenario, yaml));
    }

    [Theory]
    [InlineData("design: {kind: sobol, size: 8, scramble: false}\nparameters: priors")]
    [InlineData("design: {kind: grid}\nparameters: {detention: {informed-share: [0.1, 0.4]}}")]
    [InlineData("design: points.csv")]
    public void Accepts_a_valid_experiment(string yaml)
    {
        Assert.Empty(Problems(Experiment, $"title: A title\nscenarios: [base.yaml]\n{yaml}"));
    }

    [Theory]
    [InlineData("design: {kind: sobol}\nparameters: priors")]
    [InlineData("design: {kind: grid, size: 8}\nparameters: priors")]
    [InlineData("design: {kind: grid}")]
    [InlineData("design: points.csv\nparameters: priors")]
    [InlineData("design: {kind: grid}\nparameters: {detention: {informed-share: 0.5}}")]
    [InlineData("design: {kind: grid}\nparameters: {detention: {informed-share: [2]}}")]
    [InlineData("design: {kind: grid}\nparameters: priors\nscale: 0")]
    [InlineData("design: {kind: grid}\nparameters: priors\nkeep: [everything]")]
    public void Rejects_an_invalid_experiment(string yaml)
    {
        Assert.NotEmpty(Problems(Experiment, $"title: A title\nscenarios: [base.yaml]\n{yaml}"));
    }

    /// <summary>All errors that the schema finds, by position; empty if the file is valid.</summary>
    private static IReadOnlyList<string> Problems(JsonSchema schema, string yaml)
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
        var file = JsonSerializer.SerializeToElement(YamlAsJson.Of(yaml));
        var result = schema.Evaluate(file, options);
        return result.IsValid
            ? []
            : [.. from detail in result.Details ?? []
                  from error in detail.Errors ?? []
                  select $"{detail.InstanceLocation}: {error.Value}"];
    }

    private static IEnumerable<string> Yaml(string folder) => Directory
        .EnumerateFiles(Repository.File(folder), "*.yaml", SearchOption.AllDirectories)
        .Where(file => !Path.GetFileName(file).StartsWith("words-", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
