using System.Text.Json.Nodes;
using FlowSim.Experiments.Shards;

namespace FlowSim.Cli.Rendering;

/// <summary>How a shard ended.</summary>
internal static class ShardView
{
    /// <summary>Prints the result as sentences or as JSON.</summary>
    public static void Write(CliContext context, ShardRequest request, ShardOutcome outcome, TimeSpan wallTime, bool json)
    {
        if (json)
        {
            context.Output.WriteLine(JsonText.Of(Json(request, outcome, wallTime)));
            return;
        }

        var experiment = request.Plan.Experiment;
        var each = experiment.Scenarios.Length;
        var progress = outcome.Progress;
        var output = context.Output;
        output.WriteLine($"{experiment.Name}: {experiment.Title}");
        output.WriteLine();
        output.WriteLine(
            $"Shard {request.Position} has {NumberText.Count(progress.Trials * each)} of "
            + $"{NumberText.Count((long)request.Plan.Points.Points * experiment.Replicates * each)} runs.");
        output.WriteLine(SweepEnding.WhatWasRun(progress, each, wallTime));
        output.WriteLine(
            $"They are in {request.Folder.Parts}; 'flowsim merge {request.Folder.Path}' combines all shards.");
        SweepEnding.Complain(context, progress, outcome.Failure, outcome.IsDrained);
    }

    private static JsonObject Json(ShardRequest request, ShardOutcome outcome, TimeSpan wallTime)
    {
        var each = request.Plan.Experiment.Scenarios.Length;
        return new()
        {
            ["command"] = "sweep",
            ["version"] = ProgramVersion.Version,
            ["experiment"] = request.Plan.Experiment.Name,
            ["shard"] = request.Position.Index + 1,
            ["shards"] = request.Position.Count,
            ["runs"] = outcome.Progress.Trials * each,
            ["runs_done"] = outcome.Progress.Done * each,
            ["runs_done_before"] = outcome.Progress.DoneBefore * each,
            ["trials_failed"] = outcome.Progress.Failed,
            ["interrupted"] = outcome.IsDrained,
            ["wall_seconds"] = wallTime.TotalSeconds,
            ["parts"] = request.Folder.Parts,
        };
    }
}
