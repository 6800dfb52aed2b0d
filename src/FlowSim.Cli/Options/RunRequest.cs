using System.Collections.Immutable;
using FlowSim.Report;

namespace FlowSim.Cli.Options;

/// <summary>What a command line asks of a simulating command.</summary>
/// <param name="Replicates">How often to run each scenario.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Threads">Threads to use.</param>
/// <param name="SampleShare">Share of parties to simulate.</param>
/// <param name="Settings">Settings laid over the files.</param>
/// <param name="OutFolder">The folder for results.</param>
/// <param name="Json">Whether to print JSON.</param>
/// <param name="Verify">Whether to check every day.</param>
/// <param name="Language">The language of the report.</param>
internal sealed record RunRequest(
    int Replicates,
    ulong Seed,
    int Threads,
    double SampleShare,
    ImmutableArray<string> Settings,
    string OutFolder,
    bool Json,
    bool Verify,
    ReportLanguage Language);
