using System.Collections.Immutable;

namespace FlowSim.Experiments.Discovery;

/// <summary>A box with a high density of failing points.</summary>
/// <param name="Restrictions">The restrictions, in the order of the factors.</param>
/// <param name="Points">Number of points in the box, without those in earlier boxes.</param>
/// <param name="Failing">Number of these that fail.</param>
/// <param name="Coverage">The share of all failing points that are in this box and in no earlier one.</param>
/// <param name="Density">The share of its points that fail.</param>
/// <param name="Mass">The share of all points that are in it.</param>
/// <param name="Chosen">The step of the trajectory at which it was chosen, before unneeded restrictions were removed
/// and points were pasted.</param>
/// <param name="ShuffledP">The share of searches, including this one, that find a box at least as dense for its size
/// when failures are shuffled.</param>
/// <param name="Trajectory">All boxes from all remaining points to the densest.</param>
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
