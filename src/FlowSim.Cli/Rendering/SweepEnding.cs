using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Rendering;

/// <summary>How a sweep or a shard ended, in the words that both commands use.</summary>
internal static class SweepEnding
{
    /// <summary>How many runs were made now, and how many existed before.</summary>
    public static string WhatWasRun(SweepProgress progress, int runsPerTrial, TimeSpan wallTime) =>
        $"{NumberText.Count((progress.Done - progress.DoneBefore) * runsPerTrial)} were run in "
            + $"{NumberText.Duration(wallTime)}"
        + (progress.DoneBefore > 0 ? $"; {NumberText.Count(progress.DoneBefore * runsPerTrial)} were stored before." : ".");

    /// <summary>Reports a failure or an interruption, and how to continue; prints nothing otherwise.</summary>
    public static void Complain(CliContext context, SweepProgress progress, string? failure, bool isDrained)
    {
        if (failure is not null)
        {
            context.Complain(
                $"{NumberText.Count(progress.Failed)} of {NumberText.Count(progress.Trials)} trials failed; "
                    + $"first {failure}. "
                + "Run the same command to retry them.");
        }
        else if (isDrained)
        {
            context.Complain("interrupted; finished runs are stored, and the same command continues from there.");
        }
    }
}
