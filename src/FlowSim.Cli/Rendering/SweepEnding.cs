using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Rendering;

/// <summary>How a sweep or a shard of one ended, in the words that both use.</summary>
internal static class SweepEnding
{
    /// <summary>How many runs were made now, and how many were there.</summary>
    public static string WhatWasRun(SweepProgress progress, int runsPerTrial, TimeSpan wallTime) =>
        $"{NumberText.Count((progress.Done - progress.DoneBefore) * runsPerTrial)} were run in "
            + $"{NumberText.Duration(wallTime)}"
        + (progress.DoneBefore > 0 ? $"; {NumberText.Count(progress.DoneBefore * runsPerTrial)} were stored before." : ".");

    /// <summary>Tells what failed, or that it was stopped, and how to go on; nothing where neither is so.</summary>
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
