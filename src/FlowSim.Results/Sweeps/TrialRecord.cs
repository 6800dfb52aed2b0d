using System.Collections.Immutable;

namespace FlowSim.Results.Sweeps;

/// <summary>One design point in one replicate: every scenario with the same people and common random numbers.</summary>
/// <param name="Point">The design point, from 0.</param>
/// <param name="Replicate">The replicate, from 0.</param>
/// <param name="Id">The hash of everything that defines the trial.</param>
/// <param name="Runs">The results of each scenario's run, the base first.</param>
/// <param name="Twins">The transition tables from the base to each of the other scenarios; empty if they are not
/// kept.</param>
public sealed record TrialRecord(
    int Point, int Replicate, ulong Id, ImmutableArray<TrialRun> Runs, ImmutableArray<FateTransitions> Twins);
