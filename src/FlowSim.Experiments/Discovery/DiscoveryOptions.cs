namespace FlowSim.Experiments.Discovery;

/// <summary>How boxes are searched.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>The share of a box's points that one step peels off or pastes on: patient, as Friedman and Fisher advise.</summary>
    public double PeelShare { get; init; } = 0.05;

    /// <summary>The share of all points below which a box is not peeled further.</summary>
    public double MinMass { get; init; } = 0.05;

    /// <summary>
    /// The density a box must reach; of those that do, the one of greatest coverage is chosen. Null for the box whose coverage
    /// times density is greatest, which is all points where nothing sets the failing ones apart, or where most points fail.
    /// </summary>
    public double? MinDensity { get; init; }

    /// <summary>How many boxes are searched at most.</summary>
    public int MaxBoxes { get; init; } = 4;

    /// <summary>How often failures are shuffled among the points to see what a search finds in nothing.</summary>
    public int Shuffles { get; init; } = 99;

    /// <summary>The chance, in shuffled failures, up to which a box counts as found, and up to which a restriction stays.</summary>
    public double Significance { get; init; } = 0.05;

    /// <summary>Of the shuffles.</summary>
    public ulong Seed { get; init; } = 1;
}
