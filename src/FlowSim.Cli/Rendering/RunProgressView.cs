using Spectre.Console;

namespace FlowSim.Cli.Rendering;

/// <summary>A bar on standard error while a command simulates, where somebody watches.</summary>
internal static class RunProgressView
{
    /// <summary>Does the work behind a bar.</summary>
    /// <param name="context">Where to draw.</param>
    /// <param name="quiet">Whether to draw nothing.</param>
    /// <param name="days">Days to simulate in all.</param>
    /// <param name="work">The work; it tells how many more days are done.</param>
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
