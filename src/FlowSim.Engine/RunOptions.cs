using System.Collections.Immutable;

namespace FlowSim.Engine;

/// <summary>Settings of a run that are not part of the scenario.</summary>
public sealed record RunOptions
{
    /// <summary>
    /// Seed of the study. Runs of different scenarios with the same seed and replicate give each party the same random
    /// draws.
    /// </summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of the replicate, from 0.</summary>
    public int Replicate { get; init; }

    /// <summary>Number of threads. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>
    /// Share of parties simulated, above 0 and at most 1. Capacities are scaled by it; figures are reported for the
    /// whole population.
    /// </summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>Whether to check after each day that every party is in exactly one place.</summary>
    public bool Verify { get; init; }

    /// <summary>Indices of the parties whose journeys to trace.</summary>
    public ImmutableArray<int> TracedParties { get; init; } = [];

    /// <summary>Number of further parties to pick at random and trace.</summary>
    public int DrawnJourneys { get; init; }
}
