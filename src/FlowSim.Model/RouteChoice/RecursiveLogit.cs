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
internal static class RecursiveLogit
{
    /// <summary>Maximum number of sweeps, after which the system is taken to have no solution.</summary>
    public const int MaxSweeps = 500;

    /// <summary>Tolerance relative to the value.</summary>
    private const double Tolerance = 1e-10;

    /// <summary>How long an array is that has a number for each row and system: vectors read beyond the last row.</summary>
    public static int LengthFor(int rows, int systems) => (rows * systems) + Vector<double>.Count - 1;

    /// <summary>Solves for the value of every place, of several systems.</summary>
    /// <param name="network">The network.</param>
    /// <param name="order">Places in the order of a sweep: nearest to the border first.</param>
    /// <param name="systems">Number of systems. All arrays are at least as long as <see cref="LengthFor"/>.</param>
    /// <param name="legWeights">exp(-cost/scale) by leg, from where it begins to where its way ends
    /// (<see cref="Waypoints"/>), and system: those of one leg together.</param>
    /// <param name="exitWeights">exp(-cost/scale) of ending the journey, by place and system; at the border these are the
    /// terminal values.</param>
    /// <param name="values">z by place and system: an initial guess on entry, the solution on return.</param>
    /// <returns>Whether the sweeps converged for all systems. They do unless turning back is so cheap that cycles cost almost
    /// nothing.</returns>
    /// <exception cref="ArgumentException">An array is too short.</exception>
    public static bool Solve(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        int systems,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        Span<double> values)
    {
        ArgumentNullException.ThrowIfNull(network);
        Require(legWeights.Length, network.Legs.Length, systems);
        Require(exitWeights.Length, network.Places.Length, systems);
        Require(values.Length, network.Places.Length, systems);
        var isSolved = true;
        for (var lane = 0; lane < systems; lane += Vector<double>.Count)
        {
            isSolved &= SolveSome(network, order, systems, lane, legWeights, exitWeights, values);
        }

        return isSolved;
    }

    /// <summary>
    /// Solves as many systems as a vector has lanes. One that has converged rests; what lies beyond the last system belongs to
    /// other rows and rests from the beginning.
    /// </summary>
    private static bool SolveSome(
        RouteNetwork network,
        ReadOnlySpan<int> order,
        int systems,
        int lane,
        ReadOnlySpan<double> legWeights,
        ReadOnlySpan<double> exitWeights,
        Span<double> values)
    {
        var ends = network.Waypoints.Ends;
        var first = network.FirstOut;
        var legs = network.Out;
        ref var weight = ref MemoryMarshal.GetReference(legWeights);
        ref var exit = ref MemoryMarshal.GetReference(exitWeights);
        ref var current = ref MemoryMarshal.GetReference(values);
        var active = Vector.LessThan(Vector<long>.Indices, new Vector<long>(systems - lane));
        for (var sweep = 0; sweep < MaxSweeps; sweep++)
        {
            var (settled, finite) = (Vector<long>.AllBitsSet, Vector<long>.AllBitsSet);
            foreach (var place in order)
            {
                var cell = (nuint)((place * systems) + lane);
                var value = Vector.LoadUnsafe(ref exit, cell);
                for (var position = first[place]; position < first[place + 1]; position++)
                {
                    var leg = legs[position].Index;
                    value += Vector.LoadUnsafe(ref weight, (nuint)((leg * systems) + lane))
                        * Vector.LoadUnsafe(ref current, (nuint)((ends[leg] * systems) + lane));
                }

                var before = Vector.LoadUnsafe(ref current, cell);
                settled &= Vector.LessThanOrEqual(Vector.Abs(value - before), value * Tolerance);
                finite &= Vector.LessThanOrEqual(Vector.Abs(value), new Vector<double>(double.MaxValue));
                Vector.ConditionalSelect(active, value, before).StoreUnsafe(ref current, cell);
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

    private static void Require(int length, int rows, int systems)
    {
        if (length < LengthFor(rows, systems))
        {
            throw new ArgumentException($"{rows} rows of {systems} systems take {LengthFor(rows, systems)} numbers, not {length}.");
        }
    }
}
