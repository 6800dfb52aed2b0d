namespace FlowSim.Experiments.Discovery;

/// <summary>One restriction of a box, and the evidence that it is needed.</summary>
/// <param name="Range">The part of the factor's range that lies within the box.</param>
/// <param name="QuasiP">The chance of at least as many failing points in the box if its points were drawn from those
/// that satisfy all its other restrictions (Bryant and Lempert 2010). It ignores the search, so it is smaller than a
/// true p-value.</param>
public sealed record BoxRestriction(FactorRange Range, double QuasiP);
