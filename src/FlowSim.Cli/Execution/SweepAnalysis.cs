using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Execution;

/// <summary>What the analysis commands share: they open the sweep, or report why they cannot.</summary>
internal static class SweepAnalysis
{
    /// <summary>Runs an analysis.</summary>
    /// <param name="context">Where to print errors.</param>
    /// <param name="folder">The sweep.</param>
    /// <param name="analyse">The analysis, which prints its results.</param>
    /// <returns>The exit code.</returns>
    public static int Execute(CliContext context, SweepFolder folder, Action<SweepResults> analyse) =>
        SweepFolderGuard.Run(context, folder, () =>
        {
            using var results = SweepResults.Open(folder);
            analyse(results);
            return ExitCode.Done;
        });
}
