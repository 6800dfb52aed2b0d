using System.Collections.Immutable;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Experiments;

/// <summary>
/// The result of reading an experiment file: an experiment, or everything that is wrong with its files.
/// </summary>
public sealed record LoadedExperiment
{
    /// <summary>The experiment; null if and only if there are diagnostics.</summary>
    public ExperimentDefinition? Experiment { get; init; }

    /// <summary>
    /// All problems, each reported once: those of the experiment's own files first, then scenario by scenario.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// All files that were read: the experiment, its table of points, then those of each scenario that are not yet
    /// listed.
    /// </summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>
    /// A hash of the bytes of the experiment's own files and of what was read for each scenario. Settings from the
    /// command line are not included.
    /// </summary>
    public ulong ContentHash { get; init; }
}
