using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Departure;

/// <summary>
/// Who sets out, and who goes on: each party puts up with a rise of its own, drawn once from an exponential distribution, of
/// the cost of the way ahead. On the way, what it expected to pay as far as here lies behind it and makes room for a larger
/// rise. So the same price keeps people at home and makes those give up who are on the way, counted once however often they
/// are asked; and the nearer the end, the fewer give up.
/// </summary>
public static class ToleranceRule
{
    /// <summary>The share of parties that put up with a rise in the expected cost of the way, from 0 to 1.</summary>
    /// <param name="riseUsd">The rise in US dollars; none, and a fall, keeps nobody.</param>
    /// <param name="toleranceUsd">The rise that a party puts up with, on average.</param>
    public static double Share(double riseUsd, double toleranceUsd) =>
        riseUsd <= 0 ? 1 : PortableMath.Exp(-Math.Min(riseUsd / toleranceUsd, 300));
}
