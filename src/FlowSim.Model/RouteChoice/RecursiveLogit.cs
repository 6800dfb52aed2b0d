using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// The recursive logit of Fosgerau, Frejinger and Karlstrom (2013, Transportation Research B 56). The value of being at a
/// place, V, satisfies exp(V/s) = sum over choices of exp(-(cost)/s) exp(V(next)/s): a linear system in z = exp(V/s), here
/// solved by Gauss-Seidel sweeps from the border backwards. Only legs that turn back make cycles, and they are dear, so a
/// few sweeps reach the last bit that matters.
/// </summary>
public static class RecursiveLogit
{
    /// <summary>Sweeps after which the system is taken to have no solution.</summary>
    public const int MaxSweeps = 500;

    /// <summary>Relative to a value.</summary>
    private const double Tolerance = 1e-10;

    /// <summary>Solves for the value of every place.</summary>
    /// <param name="network">The legs.</param>
    /// <param name="order">Places in the order of a sweep: nearest to the border first.</param>
    /// <param name="legWeights">exp(-cost/scale) by leg.</param>
    /// <param name="exitWeights">exp(-cost/scale) of ending the journey, by place; the border's are its terminal values.</param>
    /// <param name="values">z by place: a first guess on entry, the solution on return.</param>
    /// <returns>Whether the sweeps converged; they do unless turning back is so cheap that wandering has no cost.</returns>
    public static bool Solve(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        Span<double> values)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ends = network.Ends;
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
