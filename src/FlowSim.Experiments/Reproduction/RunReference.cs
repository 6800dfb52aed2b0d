using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Reproduction;

/// <summary>A stored run with everything needed to repeat it, and its results.</summary>
public sealed record RunReference
{
    /// <summary>The store.</summary>
    public required string Store { get; init; }

    /// <summary>The entry in the store of a sweep; null for a run of <c>run</c> or <c>compare</c>.</summary>
    public StoredSweepRun? Swept { get; init; }

    /// <summary>The name of its scenario in the store.</summary>
    public required string ScenarioName { get; init; }

    /// <summary>The file its scenario was read from, as entered.</summary>
    public required string File { get; init; }

    /// <summary>Its scenario, with everything set except what each replicate draws.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The values set by the design point, by path.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Values { get; init; } = [];

    /// <summary>Settings that override the scenario's files, as entered.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The replicate, from 0.</summary>
    public required int Replicate { get; init; }

    /// <summary>The share of parties simulated.</summary>
    public required double SampleShare { get; init; }

    /// <summary>The version of the model that made it.</summary>
    public required ModelVersion MadeBy { get; init; }

    /// <summary>Its state hash.</summary>
    public required ulong StateHash { get; init; }

    /// <summary>Its outcomes, by id; NaN where there was no value.</summary>
    public required ImmutableArray<KeyValuePair<string, double>> Outcomes { get; init; }
}
