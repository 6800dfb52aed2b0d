using FlowSim.Kernel.Numerics;
using FlowSim.Kernel.Time;

namespace FlowSim.Model.Travel;

/// <summary>
/// Exponential waits tabulated by a random byte. Rests are drawn too often to compute a logarithm each time.
/// </summary>
internal static class ExponentialTable
{
    /// <summary>Number of values of a byte.</summary>
    public const int Length = 256;

    /// <summary>Multiples of a mean for each random byte, in 65536ths, whose own mean is exactly one.</summary>
    public static uint[] Factors()
    {
        var table = new uint[Length];
        double[] exact = [.. Enumerable.Range(0, Length).Select(Exact)];
        var mean = exact.Average();
        var owed = 0.0;
        for (var draw = 0; draw < Length; draw++)
        {
            (table[draw], owed) = Rounded((exact[draw] / mean * FixedTicks.PerTick) + owed);
        }

        return table;
    }

    /// <summary>The wait in ticks for each random byte, rounded so that the mean over all bytes is exact.</summary>
    public static ushort[] Ticks(double meanDays)
    {
        var table = new ushort[Length];
        var owed = 0.0;
        for (var draw = 0; draw < Length; draw++)
        {
            (var whole, owed) = Rounded((Exact(draw) * meanDays * Tick.PerDay) + owed);
            table[draw] = (ushort)Math.Min(whole, ushort.MaxValue / 4);
        }

        return table;
    }

    private static double Exact(int draw) => -PortableMath.Log(1 - ((draw + 0.5) / Length));

    /// <summary>A number rounded down, and what that cuts off, which is carried over to the next byte.</summary>
    private static (uint Whole, double Owed) Rounded(double exact)
    {
        var whole = Math.Floor(exact);
        return ((uint)whole, exact - whole);
    }
}
