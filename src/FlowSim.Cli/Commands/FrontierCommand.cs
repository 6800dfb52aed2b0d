using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim frontier</c>: how often each policy of a sweep is best, and the regret of choosing it.</summary>
internal static class FrontierCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var options = new AnalysisOptionSet("all");
        var command = new Command(
            "frontier", "Shows how often each policy of a sweep is best, and how far from the best it can be");
        options.AddTo(command);
        command.SetAction(parsed => options.OutcomesOf(context, parsed) is { } outcomes
            ? SweepAnalysis.Execute(context, options.Folder(parsed), results => FrontierView.Write(
                context, options.Folder(parsed), results, SweepFrontier.Of(results, outcomes), parsed.GetValue(options.Json)))
            : ExitCode.BadInput);
        return command;
    }
}
