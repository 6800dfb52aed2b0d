using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>What came of a trial: a record, or why there is none.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Record">What it found; null where it failed.</param>
/// <param name="Failure">What went wrong; null where nothing did.</param>
internal sealed record TrialResult(Trial Trial, TrialRecord? Record, string? Failure);
