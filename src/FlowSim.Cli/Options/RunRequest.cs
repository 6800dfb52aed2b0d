using System.Collections.Immutable;
using FlowSim.Words;

namespace FlowSim.Cli.Options;

/// <summary>The options of a simulating command as given on the command line.</summary>
/// <param name="Replicates">How many times to run each scenario.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Threads">The number of threads.</param>
/// <param name="SampleShare">Share of parties to simulate.</param>
/// <param name="Settings">Settings that override values in the files.</param>
/// <param name="OutFolder">The folder for results.</param>
/// <param name="Json">Whether to print JSON.</param>
/// <param name="Verify">Whether to check the state after every day.</param>
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
    TextLanguage Language);
