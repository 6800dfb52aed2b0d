using FlowSim.Kernel.Time;

namespace FlowSim.Model.Travel;

/// <summary>
/// Durations as whole numbers of 65536ths of a tick. A duration becomes ticks by a random remainder, so that neither the mean of a
/// journey nor its split into legs is lost in rounding.
/// </summary>
internal static class FixedTicks
{
    /// <summary>Parts of a tick.</summary>
    public const int PerTick = 1 << Bits;

    private const int Bits = 16;

    /// <summary>A number of days, at most the length of a run.</summary>
    public static uint OfDays(double days) =>
        (uint)Math.Min(Math.Round(days * Tick.PerDay * PerTick), (double)ushort.MaxValue * PerTick);

    /// <summary>The share of a duration that a factor in 65536ths gives.</summary>
    public static uint Scaled(uint duration, uint factor) => (uint)Math.Min(((ulong)duration * factor) >> Bits, uint.MaxValue / 4);

    /// <summary>The duration in whole ticks: rounded up with the probability of the part that is cut off.</summary>
    /// <param name="duration">The duration.</param>
    /// <param name="remainder">A random number of 16 bits.</param>
    public static int Whole(uint duration, uint remainder) => (int)((duration + remainder) >> Bits);
}
