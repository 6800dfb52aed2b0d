using System.Collections.Immutable;
using FlowSim.Foundation.Diagnostics;

namespace FlowSim.Scenarios.Experiments;

/// <summary>What came of reading an experiment file: an experiment, or everything that is wrong with its files.</summary>
public sealed record LoadedExperiment
{
    /// <summary>The experiment; null exactly when there are diagnostics.</summary>
    public ExperimentDefinition? Experiment { get; init; }

    /// <summary>Everything that is wrong, each thing once: the experiment's own files first, then scenario by scenario.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Every file that was read: the experiment, its table of points, then those of each scenario not named before.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>
    /// A hash of the bytes of the experiment's own files and of what was read for each scenario. Settings from the command
    /// line are not part of it.
    /// </summary>
    public ulong ContentHash { get; init; }
}
