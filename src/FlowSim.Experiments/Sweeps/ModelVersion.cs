namespace FlowSim.Experiments.Sweeps;

/// <summary>Which program makes the runs: runs of two versions are never taken for one another.</summary>
/// <param name="Version">The version.</param>
/// <param name="Commit">The commit it was built from, where that is known.</param>
/// <param name="Build">What tells this build of the model from others, also where nobody committed a change; empty where that was not kept.</param>
public sealed record ModelVersion(string Version, string? Commit, string Build);
