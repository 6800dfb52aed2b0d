namespace FlowSim.Experiments.Discovery;

/// <summary>One restriction of a box, and whether the box would be as dense without it.</summary>
/// <param name="Range">The part of the factor's range that is within.</param>
/// <param name="QuasiP">
/// The chance that as many failing points lie in the box, if its points were drawn from those that all its other restrictions
/// hold (Bryant and Lempert 2010). It takes no account of the search, and so is smaller than a true p-value.
/// </param>
public sealed record BoxRestriction(FactorRange Range, double QuasiP);
