using FlowSim.Foundation.Numerics;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.World;

/// <summary>Exponential waits of a given mean in ticks, by a byte of luck: rests are drawn too often for a logarithm.</summary>
internal static class ExponentialTable
{
    /// <summary>Values of a byte.</summary>
    public const int Length = 256;

    /// <summary>The wait in ticks for each byte of luck, rounded so that the mean over all bytes is kept.</summary>
    public static ushort[] Ticks(double meanDays)
    {
        var table = new ushort[Length];
        var owed = 0.0;
        for (var draw = 0; draw < Length; draw++)
        {
            var exact = -PortableMath.Log(1 - ((draw + 0.5) / Length)) * meanDays * Tick.PerDay;
            var whole = Math.Floor(exact + owed);
            owed += exact - whole;
            table[draw] = (ushort)Math.Clamp(whole, 0, ushort.MaxValue / 4);
        }

        return table;
    }
}
