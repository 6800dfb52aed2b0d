using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowSim.Results.Tables;

namespace FlowSim.Results;

/// <summary>
/// The file that documents how a run was made. It contains nothing that differs between two runs of the same inputs by
/// the same program, such as the time, so two folders can be compared byte by byte.
/// </summary>
public static class Manifest
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // Safe, because the file is read by people and never embedded in a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The manifest of a run, as JSON.</summary>
    public static string Of(RunRecord run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var period = run.Scenarios[0].Scenario.Period;
        var document = new JsonObject
        {
            ["name"] = run.Name,
            ["command"] = run.Command,
            ["command_line"] = run.CommandLine,
            ["settings"] = new JsonArray([.. run.Settings.Select(setting => JsonValue.Create(setting))]),
            ["version"] = run.Version,
            ["commit"] = run.Commit,
            ["seed"] = run.Seed,
            ["replicates"] = run.Replicates,
            ["sample_share"] = run.SampleShare,
            ["period"] = new JsonObject
            {
                ["from"] = DateText.Day(period.From),
                ["until"] = DateText.Day(period.Until),
                ["simulated_from"] = DateText.Day(period.Begins),
            },
            ["scenarios"] = new JsonArray([.. run.Scenarios.Select(Scenario)]),
        };
        return document.ToJsonString(Options) + "\n";
    }

    private static JsonObject Scenario(ScenarioRecord scenario) => new()
    {
        ["name"] = scenario.Name,
        ["title"] = scenario.Scenario.Title,
        ["file"] = scenario.File,
        ["content_hash"] = HexText.Of(scenario.ContentHash),
        ["state_hash"] = HexText.Of(scenario.StateHash),
        ["parameters"] = new JsonObject(EffectiveParameter.Of(scenario.Scenario).Select(parameter =>
            KeyValuePair.Create<string, JsonNode?>(
                parameter.Path,
                parameter.Distribution is { } distribution
                    ? JsonValue.Create(distribution)
                    : JsonValue.Create(parameter.Value)))),
    };
}
