using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Shards;
using FlowSim.Experiments.Sweeps;
using FlowSim.Words;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim merge</c>: merges the parts that the shards of a sweep wrote.</summary>
internal static class MergeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var folder = FolderArgument.Create();
        var complete = new Option<bool>("--complete") { Description = "Merge only if no run is missing, and fail otherwise" };
        var language = LanguageOption.Create();
        var json = RunOptionSet.CreateJson();
        var command = new Command(
            "merge", "Combines the parts of a sweep's shards into its results") { folder, complete, language, json };
        command.SetAction(parsed => Execute(
            context,
            SweepFolder.At(parsed.GetRequiredValue(folder)),
            parsed.GetValue(complete),
            parsed.GetValue(language),
            parsed.GetValue(json)));
        return command;
    }

    private static int Execute(CliContext context, SweepFolder folder, bool complete, TextLanguage language, bool json) =>
        SweepFolderGuard.Run(context, folder, () =>
        {
            if (complete && SweepStatus.Of(folder) is { Missing: > 0 } before)
            {
                context.Complain($"{MergeView.Missing(before)} Nothing was merged.");
                return ExitCode.BadInput;
            }

            var status = SweepMerge.Run(folder, context.Time);
            SweepFiles.Write(folder, language);
            MergeView.Write(context, folder, status, json);
            return ExitCode.Done;
        });
}
