using System.Text.Json.Nodes;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Rendering;

/// <summary>How a sweep ended.</summary>
internal static class SweepView
{
    /// <summary>Prints the result as sentences or as JSON.</summary>
    /// <param name="context">Where to print.</param>
    /// <param name="request">The request.</param>
    /// <param name="outcome">The result.</param>
    /// <param name="report">The path of the report; null if there is nothing to report yet.</param>
    /// <param name="wallTime">How long it took.</param>
    /// <param name="json">Whether to print JSON.</param>
    public static void Write(
        CliContext context, SweepRequest request, SweepOutcome outcome, string? report, TimeSpan wallTime, bool json)
    {
        if (json)
        {
            context.Output.WriteLine(JsonText.Of(Json(request, outcome, report, wallTime)));
            return;
        }

        var experiment = request.Plan.Experiment;
        var each = experiment.Scenarios.Length;
        var progress = outcome.Progress;
        var output = context.Output;
        output.WriteLine($"{experiment.Name}: {experiment.Title}");
        output.WriteLine();
        output.WriteLine(
            $"{NumberText.Count(request.Plan.Points.Points)} points of "
                + $"{NumberText.Count(experiment.Factors.Length)} parameters, "
            + $"{NumberText.Count(each)} {(each == 1 ? "scenario" : "scenarios")}, "
            + $"{NumberText.Count(outcome.Replicates)} "
            + $"{(outcome.Replicates == 1 ? "replicate" : "replicates")}: "
            + $"{NumberText.Count(progress.Trials * each)} runs.");
        output.WriteLine(SweepEnding.WhatWasRun(progress, each, wallTime));
        if (outcome.Precision is { } precision)
        {
            output.WriteLine(Words(precision, each));
        }

        output.WriteLine($"All results are in {request.Folder.Path}.");
        if (report is not null)
        {
            output.WriteLine($"The report is {report}.");
        }

        SweepEnding.Complain(context, progress, outcome.Failure, outcome.IsDrained);
    }

    private static string Words(PrecisionReached precision, int scenarios)
    {
        var what = scenarios > 1 ? $"difference of {precision.Outcome.Id} in {precision.Scenario}" : $"mean of {precision.Outcome.Id}";
        var width = !precision.CanBeReached
            ? "cannot be given relative to the base: there the outcome is zero, or has no value in some replicate"
            : precision.RelativeWidth == 0
            ? "has no width: the outcome never changed, possibly because it is rare"
            : $"is within {NumberText.Plain(Math.Round(100 * precision.RelativeWidth, 2))} % of the mean under the "
                + "base in either direction";
        return $"The 95 % interval of the {what} {width}"
            + (precision.IsReached || !precision.CanBeReached
                ? "."
                : "; the maximum number of replicates was reached first.");
    }

    private static JsonObject Json(SweepRequest request, SweepOutcome outcome, string? report, TimeSpan wallTime)
    {
        var each = request.Plan.Experiment.Scenarios.Length;
        return new()
        {
            ["command"] = "sweep",
            ["version"] = ProgramVersion.Version,
            ["experiment"] = request.Plan.Experiment.Name,
            ["points"] = request.Plan.Points.Points,
            ["replicates"] = outcome.Replicates,
            ["runs"] = outcome.Progress.Trials * each,
            ["runs_done"] = outcome.Progress.Done * each,
            ["runs_done_before"] = outcome.Progress.DoneBefore * each,
            ["trials_failed"] = outcome.Progress.Failed,
            ["interrupted"] = outcome.IsDrained,
            ["precision"] = outcome.Precision is { } precision
                ? new JsonObject
                {
                    ["outcome"] = precision.Outcome.Id,
                    ["scenario"] = precision.Scenario,
                    ["estimate"] = JsonText.Estimate(precision.Estimate),
                    ["relative_width"] = JsonText.Number(precision.RelativeWidth),
                    ["reached"] = precision.IsReached,
                }
                : null,
            ["wall_seconds"] = wallTime.TotalSeconds,
            ["run_seconds"] = outcome.RunTime.TotalSeconds,
            ["writer_seconds"] = outcome.WriterBusy.TotalSeconds,
            ["process"] = ProcessFigures.Json(),
            ["results"] = request.Folder.Path,
            ["report"] = report,
        };
    }
}
