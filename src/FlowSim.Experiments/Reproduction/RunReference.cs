using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Reproduction;

/// <summary>A stored run with all that it takes to run it again, and what it gave.</summary>
public sealed record RunReference
{
    /// <summary>The store.</summary>
    public required string Store { get; init; }

    /// <summary>What a sweep's store knows of it; null for a run of <c>run</c> or <c>compare</c>.</summary>
    public StoredSweepRun? Swept { get; init; }

    /// <summary>The name of its scenario in the store.</summary>
    public required string ScenarioName { get; init; }

    /// <summary>The file its scenario was read from, as it was given.</summary>
    public required string File { get; init; }

    /// <summary>Its scenario, everything set but what each replicate draws.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>What the point set, by path.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Values { get; init; } = [];

    /// <summary>Settings that were laid over the scenario's files, as they were given.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The replicate, from 0.</summary>
    public required int Replicate { get; init; }

    /// <summary>The share of parties simulated.</summary>
    public required double SampleShare { get; init; }

    /// <summary>Which program made it.</summary>
    public required ModelVersion MadeBy { get; init; }

    /// <summary>The state hash it gave.</summary>
    public required ulong StateHash { get; init; }

    /// <summary>The outcomes it gave, by id; not a number where there was no value.</summary>
    public required ImmutableArray<KeyValuePair<string, double>> Outcomes { get; init; }
}
