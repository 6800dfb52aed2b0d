using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Shards;

namespace FlowSim.Cli.Execution;

/// <summary>Runs a shard of a sweep and reports how it ended.</summary>
internal static class ShardExecution
{
    /// <summary>Runs a shard.</summary>
    /// <returns>The exit code.</returns>
    public static int Execute(CliContext context, ShardRequest request, bool json) =>
        SweepFolderGuard.Run(context, request.Folder, () =>
        {
            var start = context.Time.GetTimestamp();
            var outcome = SweepProgressView.Show(
                context,
                json,
                request.Plan.Experiment.Scenarios.Length,
                progress => Shard.Run(request, context.Runner, context.Time, progress, context.Interrupt));
            ShardView.Write(context, request, outcome, context.Time.GetElapsedTime(start), json);
            return outcome switch
            {
                { Failure: not null } => ExitCode.InternalFailure,
                { IsDrained: true } => ExitCode.Interrupted,
                _ => ExitCode.Done,
            };
        });
}
