using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Sweeps;
using FlowSim.Words;

namespace FlowSim.Cli.Execution;

/// <summary>Runs a sweep on this machine, writes the files beside its store, and reports how it ended.</summary>
internal static class SweepExecution
{
    /// <summary>Runs a sweep.</summary>
    /// <returns>The exit code.</returns>
    public static int Execute(CliContext context, SweepRequest request, TextLanguage language, bool json) =>
        SweepFolderGuard.Run(context, request.Folder, () =>
        {
            var start = context.Time.GetTimestamp();
            var outcome = SweepProgressView.Show(
                context,
                json,
                request.Plan.Experiment.Scenarios.Length,
                progress => Sweep.Run(request, context.Runner, context.Time, progress, context.Interrupt));
            var report = SweepFiles.Write(request.Folder, language);
            SweepView.Write(context, request, outcome, report, context.Time.GetElapsedTime(start), json);
            return outcome switch
            {
                { Failure: not null } => ExitCode.InternalFailure,
                { IsDrained: true } => ExitCode.Interrupted,
                _ => ExitCode.Done,
            };
        });
}
