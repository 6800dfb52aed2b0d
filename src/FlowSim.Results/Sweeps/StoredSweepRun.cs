namespace FlowSim.Results.Sweeps;

/// <summary>A run as recorded in a sweep's store.</summary>
/// <param name="Number">Its number in the store.</param>
/// <param name="Definition">The definition it belongs to.</param>
/// <param name="Replicate">Its replicate.</param>
/// <param name="Point">Its design point.</param>
/// <param name="Position">The position of its scenario.</param>
/// <param name="Scenario">The name of its scenario.</param>
/// <param name="Id">The hash of everything that defines it.</param>
/// <param name="StateHash">The hash of its states.</param>
public sealed record StoredSweepRun(
    long Number, int Definition, int Replicate, int Point, int Position, string Scenario, ulong Id, ulong StateHash);
