using System.Text.Json.Nodes;
using FlowSim.Model;

namespace FlowSim.Cli.Rendering;

/// <summary>What <c>check</c> found.</summary>
internal static class CheckView
{
    /// <summary>Prints a sentence for each sound file, and every diagnostic of the others.</summary>
    public static void Write(CliContext context, IReadOnlyList<CheckedFile> files)
    {
        foreach (var diagnostic in files.SelectMany(file => file.Loaded.Diagnostics).Distinct())
        {
            context.Error.WriteLine(diagnostic);
        }

        foreach (var file in files)
        {
            if (file.Loaded.Scenario is { } scenario)
            {
                context.Output.WriteLine($"{file.File}: sound. {Describe(scenario)}");
            }
        }
    }

    /// <summary>The same as JSON.</summary>
    public static string Json(IEnumerable<CheckedFile> files) => JsonText.Of(new JsonObject
    {
        ["files"] = new JsonArray([.. files.Select(FileJson)]),
    });

    private static string Describe(Scenario scenario) =>
        $"{scenario.Title}; {NumberText.Period(scenario.Period)}; "
        + $"{NumberText.Count(scenario.Network.Places.Length)} places, {NumberText.Count(scenario.Network.Legs.Length)} legs, "
        + $"{NumberText.Count(PeopleOf(scenario))} people ready to set out, "
        + $"{NumberText.Count(scenario.Policy.Length)} policy entries, "
        + $"{NumberText.Count(scenario.Uncertain.Length)} uncertain parameters.";

    /// <summary>People of the months that the period touches; the tables may hold many years.</summary>
    private static long PeopleOf(Scenario scenario) => scenario.Departures
        .Where(cohort => cohort.Month >= scenario.Period.FirstOfMonth(0) && cohort.Month < scenario.Period.Until)
        .Sum(cohort => (long)cohort.People);

    private static JsonObject FileJson(CheckedFile file)
    {
        var scenario = file.Loaded.Scenario;
        return new()
        {
            ["file"] = file.File,
            ["sound"] = scenario is not null,
            ["name"] = scenario?.Name,
            ["title"] = scenario?.Title,
            ["content_hash"] = scenario is null ? null : Results.Tables.HexText.Of(file.Loaded.ContentHash),
            ["diagnostics"] = new JsonArray(
            [
                .. file.Loaded.Diagnostics.Select(diagnostic => new JsonObject
                {
                    ["code"] = diagnostic.Code,
                    ["file"] = diagnostic.At.File,
                    ["line"] = diagnostic.At.Line,
                    ["column"] = diagnostic.At.Column,
                    ["message"] = diagnostic.Message,
                }),
            ]),
        };
    }
}
