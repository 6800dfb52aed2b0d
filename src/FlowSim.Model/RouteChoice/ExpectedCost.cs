using FlowSim.Kernel.Numerics;
using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What people pay on average from a place to the end of the journey, when they choose as <see cref="RecursiveLogit"/> has
/// them choose. Unlike the value of a place, which gains by every alternative there is, it grows with the way that is left.
/// </summary>
public static class ExpectedCost
{
    private const double ToleranceUsd = 1e-6;

    /// <summary>Solves for the expected cost of every place.</summary>
    /// <param name="network">The network.</param>
    /// <param name="order">Places in the order of a sweep: nearest to the border first.</param>
    /// <param name="legWeights">exp(-cost/scale) by leg, from where it begins to where its way ends
    /// (<see cref="Waypoints"/>).</param>
    /// <param name="exitWeights">exp(-cost/scale) of ending the journey, by place.</param>
    /// <param name="values">The solution of <see cref="RecursiveLogit"/> for these weights.</param>
    /// <param name="scaleUsd">The scale, in US dollars.</param>
    /// <param name="expectedUsd">The cost in US dollars per person, by place; 0 from where no end can be reached.</param>
    public static void Solve(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        ReadOnlySpan<double> values,
        double scaleUsd,
        Span<double> expectedUsd)
    {
        ArgumentNullException.ThrowIfNull(network);
        expectedUsd.Clear();
        for (var (sweep, isSettled) = (0, false); sweep < RecursiveLogit.MaxSweeps && !isSettled; sweep++)
        {
            isSettled = true;
            foreach (var place in order)
            {
                if (values[place] <= 0)
                {
                    continue;
                }

                var sum = exitWeights[place] > 0 ? exitWeights[place] * Usd(exitWeights[place], scaleUsd) : 0;
                foreach (var id in network.LegsOutOf(new PlaceId(place)))
                {
                    var leg = id.Index;
                    var end = network.Waypoints.Ends[leg];
                    var weight = legWeights[leg] * values[end];
                    sum += weight > 0 ? weight * (Usd(legWeights[leg], scaleUsd) + expectedUsd[end]) : 0;
                }

                var usd = sum / values[place];
                isSettled &= Math.Abs(usd - expectedUsd[place]) <= ToleranceUsd;
                expectedUsd[place] = usd;
            }
        }
    }

    private static double Usd(double weight, double scaleUsd) => -scaleUsd * PortableMath.Log(weight);
}
