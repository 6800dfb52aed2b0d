using System.Text.Json.Nodes;
using FlowSim.Model;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Cli.Rendering;

/// <summary>Prints the results of <c>check</c>.</summary>
internal static class CheckView
{
    /// <summary>Prints a sentence for each valid file, and every diagnostic of the others.</summary>
    public static void Write(CliContext context, IReadOnlyList<CheckedFile> files)
    {
        foreach (var diagnostic in files.SelectMany(file => file.Diagnostics).Distinct())
        {
            context.Error.WriteLine(diagnostic);
        }

        foreach (var problem in files.SelectMany(file => file.Problems))
        {
            context.Complain(problem);
        }

        foreach (var file in files.Where(file => file.IsSound))
        {
            context.Output.WriteLine($"{file.File}: sound. {file.Title}; {file.Description}");
        }
    }

    /// <summary>The same as JSON.</summary>
    public static string Json(IEnumerable<CheckedFile> files) => JsonText.Of(new JsonObject
    {
        ["files"] = new JsonArray([.. files.Select(FileJson)]),
    });

    /// <summary>Describes the content of a scenario.</summary>
    internal static string Describe(Scenario scenario) =>
        $"{NumberText.Period(scenario.Period)}; "
        + $"{NumberText.Count(scenario.Network.Places.Length)} places, "
        + $"{NumberText.Count(scenario.Network.Legs.Length)} legs, "
        + $"{NumberText.Count(PeopleOf(scenario))} people who set out, "
        + $"{NumberText.Count(scenario.Policy.Length)} policy entries, "
        + $"{NumberText.Count(scenario.Uncertain.Length)} uncertain {(scenario.Uncertain.Length == 1 ? "parameter" : "parameters")}.";

    /// <summary>Describes the content of an experiment.</summary>
    internal static string Describe(ExperimentDefinition experiment)
    {
        var runs = experiment.PointCount * experiment.Replicates * experiment.Scenarios.Length;
        return $"design {KebabName.Of(experiment.Design.Kind.ToString())}; parameters varied: "
            + $"{NumberText.Count(experiment.Factors.Length)}, "
            + $"points: {NumberText.Count(experiment.PointCount)}, scenarios: "
            + $"{NumberText.Count(experiment.Scenarios.Length)}, "
            + $"replicates: {NumberText.Count(experiment.Replicates)}, runs in all: {NumberText.Count(runs)}.";
    }

    /// <summary>People in the months of the period; the tables may cover many years.</summary>
    private static long PeopleOf(Scenario scenario) => scenario.Departures
        .Where(cohort => cohort.Month >= scenario.Period.FirstOfMonth(0) && cohort.Month < scenario.Period.Until)
        .Sum(cohort => (long)cohort.People);

    private static JsonObject FileJson(CheckedFile file)
    {
        return new()
        {
            ["file"] = file.File,
            ["kind"] = file.Kind,
            ["sound"] = file.IsSound,
            ["name"] = file.Name,
            ["title"] = file.Title,
            ["content_hash"] = file.IsSound ? Results.Tables.HexText.Of(file.ContentHash) : null,
            ["problems"] = new JsonArray([.. file.Problems.Select(problem => JsonValue.Create(problem))]),
            ["diagnostics"] = new JsonArray(
            [
                .. file.Diagnostics.Select(diagnostic => new JsonObject
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
