using System.Collections.Immutable;

namespace FlowSim.Engine;

/// <summary>How to run a scenario: what does not belong to the scenario itself.</summary>
public sealed record RunOptions
{
    /// <summary>The seed; runs of different scenarios with one seed and replicate give every party the same luck.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Which replicate, from 0.</summary>
    public int Replicate { get; init; }

    /// <summary>Threads that share the run; results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Share of parties simulated, above 0 and up to 1. Capacities are scaled along and figures reported for the whole.</summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>Whether to check every day that everybody is somewhere, once.</summary>
    public bool Verify { get; init; }

    /// <summary>The numbers of parties whose journeys to trace.</summary>
    public ImmutableArray<int> TracedParties { get; init; } = [];

    /// <summary>How many more parties to draw at random, and to trace.</summary>
    public int DrawnJourneys { get; init; }
}
