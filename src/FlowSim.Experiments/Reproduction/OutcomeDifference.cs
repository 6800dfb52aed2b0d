namespace FlowSim.Experiments.Reproduction;

/// <summary>An outcome that a repeated run gave otherwise.</summary>
/// <param name="Outcome">Its id.</param>
/// <param name="Stored">What is stored: not a number where it had no value; null where the store does not have the outcome.</param>
/// <param name="Now">What came now: not a number where it has no value; null where this version does not know the outcome.</param>
public sealed record OutcomeDifference(string Outcome, double? Stored, double? Now);
