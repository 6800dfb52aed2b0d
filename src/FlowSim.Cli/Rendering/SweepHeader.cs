using System.Text.Json.Nodes;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Rendering;

/// <summary>
/// A description of the sweep that was analysed: the sentences and the JSON at the start of a result.
/// </summary>
internal static class SweepHeader
{
    /// <summary>Prints what was swept.</summary>
    public static void Write(TextWriter output, SweepResults results)
    {
        var definition = results.Definition;
        output.WriteLine($"{definition.Name}: {definition.Title}");
        foreach (var (position, scenario) in definition.Scenarios.Index())
        {
            output.WriteLine($"{RunHeader.Letter(position)}  {scenario.Name}: {scenario.Title}");
        }

        output.WriteLine();
        output.WriteLine(
            $"{NumberText.Count(definition.PointCount)} points ({definition.Design.Kind}) of "
            + $"{NumberText.Count(definition.Factors.Length)} parameters; {NumberText.Count(results.Replicates)} "
            + $"{(results.Replicates == 1 ? "replicate is" : "replicates are")} finished at each, of "
            + $"{NumberText.Count(definition.Replicates)}.");
    }

    /// <summary>The same as the first members of a JSON document.</summary>
    public static JsonObject Json(string command, SweepResults results) => new()
    {
        ["command"] = command,
        ["version"] = ProgramVersion.Version,
        ["experiment"] = results.Definition.Name,
        ["design"] = results.Definition.Design.Kind,
        ["points"] = results.Definition.PointCount,
        ["replicates"] = results.Replicates,
        ["scenarios"] = new JsonArray([.. results.Definition.Scenarios.Select(scenario => JsonValue.Create(scenario.Name))]),
    };
}
