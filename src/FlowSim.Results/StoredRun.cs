using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>What a store contains about how its run was made.</summary>
/// <param name="Name">The name of the run.</param>
/// <param name="Command">The command.</param>
/// <param name="CommandLine">The command line as entered.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Commit">The commit from which it was built, if known.</param>
/// <param name="Settings">Settings that override the files, as entered.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Replicates">Number of replicates of each scenario.</param>
/// <param name="SampleShare">The share of parties simulated.</param>
/// <param name="From">The first day that is counted.</param>
/// <param name="Until">The day after the last day.</param>
/// <param name="SimulatedFrom">The first day that is simulated.</param>
public sealed record StoredRun(
    string Name,
    string Command,
    string CommandLine,
    string Version,
    string? Commit,
    ImmutableArray<string> Settings,
    ulong Seed,
    int Replicates,
    double SampleShare,
    DateOnly From,
    DateOnly Until,
    DateOnly SimulatedFrom)
{
    /// <summary>Whether the run has a warm-up, which nothing counts.</summary>
    public bool HasWarmUp => SimulatedFrom < From;
}
