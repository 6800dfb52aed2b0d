using FlowSim.Experiments.Sweeps;
using Spectre.Console;

namespace FlowSim.Cli.Rendering;

/// <summary>
/// A line on standard error while a sweep runs, if it is a terminal: runs done, runs per second, time left.
/// </summary>
internal static class SweepProgressView
{
    /// <summary>Runs the work and shows its progress.</summary>
    /// <param name="context">Where to draw.</param>
    /// <param name="quiet">Whether to show nothing.</param>
    /// <param name="runsPerTrial">Runs per trial.</param>
    /// <param name="work">The work; it reports its progress.</param>
    public static T Show<T>(CliContext context, bool quiet, int runsPerTrial, Func<Action<SweepProgress>?, T> work)
    {
        if (quiet || !context.ErrorIsTerminal)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(display =>
            {
                var task = display.AddTask("Sweeping", maxValue: 1);
                var start = context.Time.GetTimestamp();
                return work(reached =>
                {
                    task.MaxValue = reached.Trials;
                    task.Value = reached.Done + reached.Failed;
                    var seconds = context.Time.GetElapsedTime(start).TotalSeconds;
                    var runs = (reached.Done - reached.DoneBefore) * runsPerTrial;
                    task.Description = $"{NumberText.Count(reached.Done * runsPerTrial)} of "
                        + $"{NumberText.Count(reached.Trials * runsPerTrial)} runs"
                        + (seconds > 1 ? $", {NumberText.Plain(Math.Round(runs / seconds, 1))} per second" : "");
                });
            });
    }
}
