using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// The recursive logit of Fosgerau, Frejinger and Karlstrom (2013, Transportation Research B 56). The value V of being
/// at a place satisfies exp(V/s) = sum over choices of exp(-(cost)/s) exp(V(next)/s). This is a linear system in z =
/// exp(V/s), solved by Gauss-Seidel sweeps from the border backwards. Only legs that lead away make cycles, and these
/// are costly, so a few sweeps suffice.
/// </summary>
public static class RecursiveLogit
{
    /// <summary>Maximum number of sweeps, after which the system is taken to have no solution.</summary>
    public const int MaxSweeps = 500;

    /// <summary>Tolerance relative to the value.</summary>
    private const double Tolerance = 1e-10;

    /// <summary>Solves for the value of every place.</summary>
    /// <param name="network">The network.</param>
    /// <param name="order">Places in the order of a sweep: nearest to the border first.</param>
    /// <param name="legWeights">exp(-cost/scale) by leg, from where it begins to where its way ends
    /// (<see cref="Waypoints"/>).</param>
    /// <param name="exitWeights">exp(-cost/scale) of ending the journey, by place; at the border these are the terminal
    /// values.</param>
    /// <param name="values">z by place: an initial guess on entry, the solution on return.</param>
    /// <returns>Whether the sweeps converged. They do unless turning back is so cheap that cycles cost almost
    /// nothing.</returns>
    public static bool Solve(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        Span<double> values)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ends = network.Waypoints.Ends;
        var first = network.FirstOut;
        var legs = network.Out;
        for (var sweep = 0; sweep < MaxSweeps; sweep++)
        {
            var (isSettled, isFinite) = (true, true);
            foreach (var place in order)
            {
                var value = exitWeights[place];
                for (var position = first[place]; position < first[place + 1]; position++)
                {
                    var leg = legs[position].Index;
                    value += legWeights[leg] * values[ends[leg]];
                }

                isSettled &= Math.Abs(value - values[place]) <= Tolerance * value;
                isFinite &= double.IsFinite(value);
                values[place] = value;
            }

            if (isSettled || !isFinite)
            {
                return isFinite;
            }
        }

        return false;
    }
}
