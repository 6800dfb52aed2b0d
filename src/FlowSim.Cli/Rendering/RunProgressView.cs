using Spectre.Console;

namespace FlowSim.Cli.Rendering;

/// <summary>A progress bar on standard error while a command simulates, if standard error is a terminal.</summary>
internal static class RunProgressView
{
    /// <summary>Runs the work and shows a progress bar.</summary>
    /// <param name="context">Where to draw.</param>
    /// <param name="quiet">Whether to show nothing.</param>
    /// <param name="days">Total days to simulate.</param>
    /// <param name="work">The work; it reports the number of further days that are done.</param>
    public static T Show<T>(CliContext context, bool quiet, long days, Func<Action<int>?, T> work)
    {
        if (quiet || !context.ErrorIsTerminal)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask("Simulating", maxValue: days);
                return work(more => task.Increment(more));
            });
    }
}
