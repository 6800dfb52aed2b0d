using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Shards;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim status</c>: the progress of a sweep, also while it runs.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var folder = FolderArgument.Create();
        var complete = new Option<bool>("--complete") { Description = "Fail if a run is missing" };
        var json = RunOptionSet.CreateJson();
        var command = new Command(
            "status", "Shows the progress of a sweep, also while it runs") { folder, complete, json };
        command.SetAction(parsed => Execute(
            context, SweepFolder.At(parsed.GetRequiredValue(folder)), parsed.GetValue(complete), parsed.GetValue(json)));
        return command;
    }

    private static int Execute(CliContext context, SweepFolder folder, bool complete, bool json) =>
        SweepFolderGuard.Run(context, folder, () =>
        {
            var status = SweepStatus.Of(folder);
            StatusView.Write(context, "status", folder, status, json);
            return complete && status.Missing > 0 ? ExitCode.BadInput : ExitCode.Done;
        });
}
