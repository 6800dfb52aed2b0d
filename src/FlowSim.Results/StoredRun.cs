using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>What a store says about how its run came about.</summary>
/// <param name="Name">The name of the run.</param>
/// <param name="Command">The command.</param>
/// <param name="CommandLine">The command line, as it was given.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Commit">The commit it was built from, where that is known.</param>
/// <param name="Settings">Settings laid over the files, as they were given.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Replicates">How often each scenario was run.</param>
/// <param name="SampleShare">The share of parties simulated.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last day.</param>
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
    DateOnly Until);
