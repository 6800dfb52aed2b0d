using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Execution;

/// <summary>What the commands that analyse a sweep share: open it, and say why where that cannot be.</summary>
internal static class SweepAnalysis
{
    /// <summary>Does an analysis.</summary>
    /// <param name="context">Where to complain.</param>
    /// <param name="folder">The sweep.</param>
    /// <param name="analyse">The analysis, which prints what it finds.</param>
    /// <returns>The exit code.</returns>
    public static int Execute(CliContext context, SweepFolder folder, Action<SweepResults> analyse) =>
        SweepFolderGuard.Run(context, folder, () =>
        {
            using var results = SweepResults.Open(folder);
            analyse(results);
            return ExitCode.Done;
        });
}
