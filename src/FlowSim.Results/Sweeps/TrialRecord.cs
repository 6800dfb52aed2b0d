using System.Collections.Immutable;

namespace FlowSim.Results.Sweeps;

/// <summary>One design point in one replicate: every scenario with the same people and the same luck.</summary>
/// <param name="Point">The design point, from 0.</param>
/// <param name="Replicate">The replicate, from 0.</param>
/// <param name="Id">The hash of what defines the trial.</param>
/// <param name="Runs">What each scenario's run found, the base first.</param>
/// <param name="Twins">What became of the base's people under each of the other scenarios; empty where that is not kept.</param>
public sealed record TrialRecord(
    int Point, int Replicate, ulong Id, ImmutableArray<TrialRun> Runs, ImmutableArray<FateTransitions> Twins);
