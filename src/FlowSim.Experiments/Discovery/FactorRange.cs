namespace FlowSim.Experiments.Discovery;

/// <summary>The part of a factor's range that lies within a box.</summary>
/// <param name="Factor">The factor, by its position in the design.</param>
/// <param name="Low">The lower bound in the factor's unit, halfway between two points; negative infinity without a
/// bound.</param>
/// <param name="High">The upper bound in the factor's unit, halfway between two points; infinity without a
/// bound.</param>
/// <param name="LowRank">The share of all points below the lower bound.</param>
/// <param name="HighRank">The share of all points up to the upper bound.</param>
public sealed record FactorRange(int Factor, double Low, double High, double LowRank, double HighRank)
{
    /// <summary>Whether a value lies within the range.</summary>
    public bool Holds(double value) => Low <= value && value <= High;
}
