using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Departure;

/// <summary>
/// Who sets out, and who goes on, when the way ahead has become dearer: each party puts up with a rise of its own, drawn once
/// from an exponential distribution. The same rise keeps people at home and makes those give up who are on the way, wherever
/// they hear of it and however often.
/// </summary>
public static class ToleranceRule
{
    /// <summary>The share of parties that put up with a rise in the expected cost of the way, from 0 to 1.</summary>
    /// <param name="riseUsd">The rise in US dollars; none, and a fall, keeps nobody.</param>
    /// <param name="toleranceUsd">The rise that a party puts up with, on average.</param>
    public static double Share(double riseUsd, double toleranceUsd) =>
        riseUsd <= 0 ? 1 : PortableMath.Exp(-Math.Min(riseUsd / toleranceUsd, 300));
}
