using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;
using FlowSim.Scenarios;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Cli.Rendering;

/// <summary>A checked file and the result.</summary>
/// <param name="File">The path of the file, as the user typed it.</param>
/// <param name="Kind">What kind of file it should be.</param>
/// <param name="Name">The name of the scenario or experiment; null if the file has errors.</param>
/// <param name="Title">Its title; null if the file has errors.</param>
/// <param name="Description">A description of its content; null if the file has errors.</param>
/// <param name="ContentHash">The hash of everything that was read.</param>
/// <param name="Diagnostics">All errors and warnings.</param>
internal sealed record CheckedFile(
    string File, string Kind, string? Name, string? Title, string? Description, ulong ContentHash, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reasons why the scenarios of an experiment cannot be compared, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether the file has no errors.</summary>
    public bool IsSound => Name is not null && Problems.Count == 0;

    /// <summary>The result for a scenario.</summary>
    public static CheckedFile Of(string file, LoadedScenario loaded) => new(
        file,
        "scenario",
        loaded.Scenario?.Name,
        loaded.Scenario?.Title,
        loaded.Scenario is { } scenario ? CheckView.Describe(scenario) : null,
        loaded.ContentHash,
        loaded.Diagnostics);

    /// <summary>The result for an experiment.</summary>
    public static CheckedFile Of(string file, LoadedExperiment loaded) => new(
        file,
        "experiment",
        loaded.Experiment?.Name,
        loaded.Experiment?.Title,
        loaded.Experiment is { } experiment ? CheckView.Describe(experiment) : null,
        loaded.ContentHash,
        loaded.Diagnostics)
    {
        Problems = loaded.Experiment is { } compared ? SweepPlan.Problems(compared) : [],
    };
}
