using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim sensitivity</c>: how much each varied parameter of a sweep matters.</summary>
internal static class SensitivityCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var options = new AnalysisOptionSet("refouled");
        var command = new Command("sensitivity", "Shows how much each varied parameter of a sweep affects an outcome");
        options.AddTo(command);
        command.SetAction(parsed => options.OutcomesOf(context, parsed) is { } outcomes
            ? SweepAnalysis.Execute(context, options.Folder(parsed), results => SensitivityView.Write(
                context, options.Folder(parsed), results, SweepSensitivity.Of(results, outcomes), parsed.GetValue(options.Json)))
            : ExitCode.BadInput);
        return command;
    }
}
