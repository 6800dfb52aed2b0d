namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// The version of the program that makes the runs. Runs of two versions are never treated as the same.
/// </summary>
/// <param name="Version">The version.</param>
/// <param name="Commit">The commit from which it was built, if known.</param>
/// <param name="Build">Identifies the build, even if it contains uncommitted changes; empty if it was not
/// stored.</param>
public sealed record ModelVersion(string Version, string? Commit, string Build);
