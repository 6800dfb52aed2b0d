using System.Collections.Immutable;

namespace FlowSim.Experiments.Discovery;

/// <summary>A box on the way from all points to the densest.</summary>
/// <param name="Points">How many points it holds, of those that no earlier box holds.</param>
/// <param name="Failing">How many of these fail.</param>
/// <param name="Coverage">The share of all failing points that it holds.</param>
/// <param name="Density">The share of its points that fail.</param>
/// <param name="Mass">The share of all points that it holds.</param>
/// <param name="Ranges">What it restricts.</param>
public sealed record PeelStep(int Points, int Failing, double Coverage, double Density, double Mass, ImmutableArray<FactorRange> Ranges);
