using FlowSim.Kernel.Numerics;
using FlowSim.Kernel.Time;

namespace FlowSim.Model.Travel;

/// <summary>
/// Exponential waits with a given mean in ticks, tabulated by a random byte. Rests are drawn too often to compute a
/// logarithm each time.
/// </summary>
internal static class ExponentialTable
{
    /// <summary>Number of values of a byte.</summary>
    public const int Length = 256;

    /// <summary>The wait in ticks for each random byte, rounded so that the mean over all bytes is exact.</summary>
    public static ushort[] Ticks(double meanDays)
    {
        var table = new ushort[Length];
        var owed = 0.0;
        for (var draw = 0; draw < Length; draw++)
        {
            var exact = -PortableMath.Log(1 - ((draw + 0.5) / Length)) * meanDays * Tick.PerDay;
            // What rounding down cuts off is carried over to the next byte.
            var whole = Math.Floor(exact + owed);
            owed += exact - whole;
            table[draw] = (ushort)Math.Clamp(whole, 0, ushort.MaxValue / 4);
        }

        return table;
    }
}
