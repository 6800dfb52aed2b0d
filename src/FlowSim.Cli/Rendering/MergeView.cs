using FlowSim.Experiments.Shards;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Rendering;

/// <summary>The result of a merge.</summary>
internal static class MergeView
{
    /// <summary>Prints the result as sentences or as JSON.</summary>
    public static void Write(CliContext context, SweepFolder folder, SweepStatus status, bool json)
    {
        StatusView.Write(context, "merge", folder, status, json);
        if (json)
        {
            return;
        }

        context.Output.WriteLine($"The merged results are in {folder.Path}.");
        if (status.Missing > 0)
        {
            context.Complain($"{Missing(status)} These results are not complete.");
        }
    }

    /// <summary>How much is missing, in a sentence.</summary>
    public static string Missing(SweepStatus status)
    {
        var each = status.Definition.Scenarios.Length;
        return $"{NumberText.Count(status.Missing * each)} of {NumberText.Count(status.Trials * each)} runs are missing"
            + (status.Failed > 0 ? $", of which {NumberText.Count(status.Failed * each)} failed." : ".");
    }
}
