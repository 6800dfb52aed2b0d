using FlowSim.Kernel.Numerics;
using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What people pay on average from a place to the end of the journey, when they choose as <see cref="RecursiveLogit"/> has
/// them choose. Unlike the value of a place, which gains by every alternative there is, it grows with the way that is left.
/// </summary>
internal static class ExpectedCost
{
    private const double ToleranceUsd = 1e-6;

    /// <summary>Solves for the expected cost of every place.</summary>
    /// <param name="network">The network.</param>
    /// <param name="order">Places in the order of a sweep: nearest to the border first.</param>
    /// <param name="systems">Number of systems.</param>
    /// <param name="legWeights">exp(-cost/scale) by leg, from where it begins to where its way ends
    /// (<see cref="Waypoints"/>), and system, as in <see cref="RecursiveLogit"/>.</param>
    /// <param name="exitWeights">exp(-cost/scale) of ending the journey, by place and system.</param>
    /// <param name="values">The solution of <see cref="RecursiveLogit"/> for these weights.</param>
    /// <param name="scaleUsd">The scale, in US dollars.</param>
    /// <param name="expectedUsd">The cost in US dollars per person, by place and system; 0 from where no end can be reached.</param>
    public static void Solve(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        int systems,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        ReadOnlySpan<double> values,
        double scaleUsd,
        Span<double> expectedUsd)
    {
        ArgumentNullException.ThrowIfNull(network);
        expectedUsd.Clear();
        for (var lane = 0; lane < systems; lane++)
        {
            SolveOne(network, order, legWeights, exitWeights, values, scaleUsd, expectedUsd, systems, lane);
        }
    }

    private static void SolveOne(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        ReadOnlySpan<double> values,
        double scaleUsd,
        Span<double> expectedUsd,
        int systems,
        int lane)
    {
        for (var (sweep, isSettled) = (0, false); sweep < RecursiveLogit.MaxSweeps && !isSettled; sweep++)
        {
            isSettled = true;
            foreach (var place in order)
            {
                var cell = (place * systems) + lane;
                if (values[cell] <= 0)
                {
                    continue;
                }

                var exit = exitWeights[cell];
                var sum = exit > 0 ? exit * Usd(exit, scaleUsd) : 0;
                foreach (var leg in network.LegsOutOf(new PlaceId(place)))
                {
                    var end = (network.Waypoints.Ends[leg.Index] * systems) + lane;
                    var legWeight = legWeights[(leg.Index * systems) + lane];
                    var weight = legWeight * values[end];
                    sum += weight > 0 ? weight * (Usd(legWeight, scaleUsd) + expectedUsd[end]) : 0;
                }

                var usd = sum / values[cell];
                isSettled &= Math.Abs(usd - expectedUsd[cell]) <= ToleranceUsd;
                expectedUsd[cell] = usd;
            }
        }
    }

    private static double Usd(double weight, double scaleUsd) => -scaleUsd * PortableMath.Log(weight);
}
