using System.Collections.Immutable;

namespace FlowSim.Experiments.Discovery;

/// <summary>A box on the trajectory from all points to the densest.</summary>
/// <param name="Points">Number of points in the box, without those in earlier boxes.</param>
/// <param name="Failing">Number of these that fail.</param>
/// <param name="Coverage">The share of all failing points that are in it.</param>
/// <param name="Density">The share of its points that fail.</param>
/// <param name="Mass">The share of all points that are in it.</param>
/// <param name="Ranges">The restrictions.</param>
public sealed record PeelStep(int Points, int Failing, double Coverage, double Density, double Mass, ImmutableArray<FactorRange> Ranges);
