using System.Numerics;
using System.Runtime.InteropServices;
using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// The recursive logit of Fosgerau, Frejinger and Karlstrom (2013, Transportation Research B 56). The value V of being
/// at a place satisfies exp(V/s) = sum over choices of exp(-(cost)/s) exp(V(next)/s). This is a linear system in z =
/// exp(V/s), solved by Gauss-Seidel sweeps from the border backwards. Only legs that lead away make cycles, and these
/// are costly, so a few sweeps suffice. Systems that differ in weights only are solved side by side in the lanes of vectors,
/// each with the operations it would take alone in the same order, so that the results do not depend on the machine.
/// </summary>
public static class RecursiveLogit
{
    /// <summary>Maximum number of sweeps, after which the system is taken to have no solution.</summary>
    public const int MaxSweeps = 500;

    /// <summary>Tolerance relative to the value.</summary>
    private const double Tolerance = 1e-10;

    /// <summary>Solves for the value of every place, of as many systems as there are values for each place.</summary>
    /// <param name="network">The network.</param>
    /// <param name="order">Places in the order of a sweep: nearest to the border first.</param>
    /// <param name="legWeights">exp(-cost/scale) by leg, from where it begins to where its way ends
    /// (<see cref="Waypoints"/>), and system: those of one leg together.</param>
    /// <param name="exitWeights">exp(-cost/scale) of ending the journey, by place and system; at the border these are the
    /// terminal values.</param>
    /// <param name="values">z by place and system: an initial guess on entry, the solution on return.</param>
    /// <returns>Whether the sweeps converged for all systems. They do unless turning back is so cheap that cycles cost almost
    /// nothing.</returns>
    public static bool Solve(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        Span<double> values)
    {
        ArgumentNullException.ThrowIfNull(network);
        var systems = values.Length / network.Places.Length;
        var (lane, isSolved) = (0, true);
        for (; lane + Vector<double>.Count <= systems; lane += Vector<double>.Count)
        {
            isSolved &= SolveVector(network, order, legWeights, exitWeights, values, systems, lane);
        }

        for (; lane < systems; lane++)
        {
            isSolved &= SolveOne(network, order, legWeights, exitWeights, values, systems, lane);
        }

        return isSolved;
    }

    private static bool SolveOne(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        Span<double> values,
        int systems,
        int lane)
    {
        var ends = network.Waypoints.Ends;
        var first = network.FirstOut;
        var legs = network.Out;
        for (var sweep = 0; sweep < MaxSweeps; sweep++)
        {
            var (isSettled, isFinite) = (true, true);
            foreach (var place in order)
            {
                var cell = (place * systems) + lane;
                var value = exitWeights[cell];
                for (var position = first[place]; position < first[place + 1]; position++)
                {
                    var leg = legs[position].Index;
                    value += legWeights[(leg * systems) + lane] * values[(ends[leg] * systems) + lane];
                }

                isSettled &= Math.Abs(value - values[cell]) <= Tolerance * value;
                isFinite &= double.IsFinite(value);
                values[cell] = value;
            }

            if (isSettled || !isFinite)
            {
                return isFinite;
            }
        }

        return false;
    }

    /// <summary>As <see cref="SolveOne"/>, for as many systems as a vector has lanes; one that has converged rests.</summary>
    private static bool SolveVector(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        Span<double> values,
        int systems,
        int lane)
    {
        var ends = network.Waypoints.Ends;
        var first = network.FirstOut;
        var legs = network.Out;
        ref var weight = ref MemoryMarshal.GetReference(legWeights);
        ref var current = ref MemoryMarshal.GetReference(values);
        var active = Vector<long>.AllBitsSet;
        for (var sweep = 0; sweep < MaxSweeps; sweep++)
        {
            var (settled, finite) = (Vector<long>.AllBitsSet, Vector<long>.AllBitsSet);
            foreach (var place in order)
            {
                var cell = (place * systems) + lane;
                var value = new Vector<double>(exitWeights[cell..]);
                for (var position = first[place]; position < first[place + 1]; position++)
                {
                    var leg = legs[position].Index;
                    value += Vector.LoadUnsafe(ref weight, (nuint)((leg * systems) + lane))
                        * Vector.LoadUnsafe(ref current, (nuint)((ends[leg] * systems) + lane));
                }

                var before = Vector.LoadUnsafe(ref current, (nuint)cell);
                settled &= Vector.LessThanOrEqual(Vector.Abs(value - before), value * Tolerance);
                finite &= Vector.LessThanOrEqual(Vector.Abs(value), new Vector<double>(double.MaxValue));
                Vector.ConditionalSelect(active, value, before).StoreUnsafe(ref current, (nuint)cell);
            }

            if ((active & ~finite) != Vector<long>.Zero)
            {
                return false;
            }

            active &= ~settled;
            if (active == Vector<long>.Zero)
            {
                return true;
            }
        }

        return false;
    }
}
