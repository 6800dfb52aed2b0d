using System.Text.Json.Nodes;
using FlowSim.Experiments.Shards;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Rendering;

/// <summary>The progress of a sweep.</summary>
internal static class StatusView
{
    /// <summary>Prints the progress as sentences or as JSON.</summary>
    /// <param name="context">Where to print.</param>
    /// <param name="command">The command that prints it.</param>
    /// <param name="folder">The folder of the sweep.</param>
    /// <param name="status">The progress.</param>
    /// <param name="json">Whether to print JSON.</param>
    public static void Write(CliContext context, string command, SweepFolder folder, SweepStatus status, bool json)
    {
        if (json)
        {
            context.Output.WriteLine(JsonText.Of(Json(command, folder, status)));
            return;
        }

        var output = context.Output;
        output.WriteLine($"{status.Definition.Name}: {status.Definition.Title}");
        output.WriteLine();
        var each = status.Definition.Scenarios.Length;
        var table = PlainTable.Create("", " done", " failed", " left");
        table.Add("trials", NumberText.Count(status.Done), NumberText.Count(status.Failed), NumberText.Count(status.Left));
        table.Add(
            "runs", NumberText.Count(status.Done * each), NumberText.Count(status.Failed * each), NumberText.Count(status.Left * each));
        PlainTable.WriteFigures(output, table);
        output.WriteLine();
        if (status.Failure is { } failure)
        {
            output.WriteLine($"The first failed trial: {failure}.");
        }

        if (status.Unmerged > 0)
        {
            output.WriteLine(
                $"{NumberText.Count(status.Unmerged * each)} finished runs are only in parts; "
                    + $"'flowsim merge {folder.Path}' adds them.");
        }
    }

    private static JsonObject Json(string command, SweepFolder folder, SweepStatus status)
    {
        var each = status.Definition.Scenarios.Length;
        return new()
        {
            ["command"] = command,
            ["version"] = ProgramVersion.Version,
            ["experiment"] = status.Definition.Name,
            ["trials"] = Counts(status, 1),
            ["runs"] = Counts(status, each),
            ["unmerged_runs"] = status.Unmerged * each,
            ["failure"] = status.Failure,
            ["results"] = folder.Path,
        };
    }

    private static JsonObject Counts(SweepStatus status, int each) => new()
    {
        ["all"] = status.Trials * each,
        ["done"] = status.Done * each,
        ["failed"] = status.Failed * each,
        ["left"] = status.Left * each,
    };
}
