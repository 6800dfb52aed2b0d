using FlowSim.Kernel.Numerics;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Robustness;

/// <summary>
/// Wilson's score interval (1927) for a share: it stays between 0 and 1, and has a positive width even at shares of 0
/// and 1.
/// </summary>
internal static class WilsonInterval
{
    private const double UpperTail = 0.975;

    /// <summary>
    /// A share of independent points with its 95 % interval; without an interval if there are no such points.
    /// </summary>
    public static IntervalEstimate Of(double share, int points)
    {
        if (points == 0)
        {
            return IntervalEstimate.Unknown with { Value = share };
        }

        var normal = PortableMath.NormalQuantile(UpperTail);
        var square = normal * normal / points;
        var centre = share + (square / 2);
        var reach = Math.Sqrt((share * (1 - share) * square) + (square * square / 4));
        return new(share, Math.Max(0, (centre - reach) / (1 + square)), Math.Min(1, (centre + reach) / (1 + square)));
    }
}
