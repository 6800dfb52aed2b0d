namespace FlowSim.Experiments.Reproduction;

/// <summary>An outcome that differs in a repeated run.</summary>
/// <param name="Outcome">Its id.</param>
/// <param name="Stored">The stored value: NaN if it had no value; null if the store does not contain the
/// outcome.</param>
/// <param name="Now">The new value: NaN if it has no value; null if this version does not know the outcome.</param>
public sealed record OutcomeDifference(string Outcome, double? Stored, double? Now);
