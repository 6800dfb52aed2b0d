using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;
using FlowSim.Foundation.Diagnostics;
using FlowSim.Scenarios;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Cli.Rendering;

/// <summary>A file that was checked and what came of it.</summary>
/// <param name="File">The file, as it was given.</param>
/// <param name="Kind">What the file is meant as.</param>
/// <param name="Name">The name of the scenario or experiment; null where something is wrong.</param>
/// <param name="Title">Its title; null where something is wrong.</param>
/// <param name="Description">What is in it; null where something is wrong.</param>
/// <param name="ContentHash">The hash of everything that was read.</param>
/// <param name="Diagnostics">Everything that is wrong.</param>
internal sealed record CheckedFile(
    string File, string Kind, string? Name, string? Title, string? Description, ulong ContentHash, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What keeps the scenarios of an experiment from being compared, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Name is not null && Problems.Count == 0;

    /// <summary>A scenario that was checked.</summary>
    public static CheckedFile Of(string file, LoadedScenario loaded) => new(
        file,
        "scenario",
        loaded.Scenario?.Name,
        loaded.Scenario?.Title,
        loaded.Scenario is { } scenario ? CheckView.Describe(scenario) : null,
        loaded.ContentHash,
        loaded.Diagnostics);

    /// <summary>An experiment that was checked.</summary>
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
