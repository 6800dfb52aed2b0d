using System.Collections.Immutable;

namespace FlowSim.Experiments.Discovery;

/// <summary>A box in which failing points are dense.</summary>
/// <param name="Restrictions">What it restricts, in the order of factors.</param>
/// <param name="Points">How many points it holds, of those that no earlier box holds.</param>
/// <param name="Failing">How many of these fail.</param>
/// <param name="Coverage">The share of all failing points that it holds and no earlier box does.</param>
/// <param name="Density">The share of its points that fail.</param>
/// <param name="Mass">The share of all points that it holds.</param>
/// <param name="Chosen">The step of the trajectory it was chosen at, before needless restrictions were lifted and points pasted on.</param>
/// <param name="ShuffledP">The share of searches, this one among them, that find a box as dense for its size in shuffled failures.</param>
/// <param name="Trajectory">Every box from all remaining points to the densest.</param>
public sealed record DiscoveredBox(
    ImmutableArray<BoxRestriction> Restrictions,
    int Points,
    int Failing,
    double Coverage,
    double Density,
    double Mass,
    int Chosen,
    double ShuffledP,
    ImmutableArray<PeelStep> Trajectory);
