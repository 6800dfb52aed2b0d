namespace FlowSim.Experiments.Discovery;

/// <summary>Options of the search for boxes.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>
    /// The share of a box's points that one step peels off or pastes on; small, as Friedman and Fisher advise.
    /// </summary>
    public double PeelShare { get; init; } = 0.05;

    /// <summary>The share of all points at which peeling stops.</summary>
    public double MinMass { get; init; } = 0.05;

    /// <summary>
    /// The density a box must reach. Of the boxes that reach it, the one with the greatest coverage is chosen. Null
    /// selects the box with the greatest product of coverage and density; that is all points where nothing separates
    /// the failing ones, or where most points fail.
    /// </summary>
    public double? MinDensity { get; init; }

    /// <summary>Maximum number of boxes.</summary>
    public int MaxBoxes { get; init; } = 4;

    /// <summary>
    /// How often failures are shuffled among the points, to see what a search finds where there is nothing to find.
    /// </summary>
    public int Shuffles { get; init; } = 99;

    /// <summary>
    /// The chance, with shuffled failures, up to which a box counts as found and up to which a restriction is kept.
    /// </summary>
    public double Significance { get; init; } = 0.05;

    /// <summary>The seed of the shuffles.</summary>
    public ulong Seed { get; init; } = 1;
}
