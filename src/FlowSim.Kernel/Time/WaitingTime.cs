using FlowSim.Kernel.Numerics;

namespace FlowSim.Kernel.Time;

/// <summary>
/// Lengths of waits in ticks, from a uniform draw in (0, 1). Waits are cut at a length that no run reaches.
/// </summary>
internal static class WaitingTime
{
    /// <summary>A wait longer than any run, in ticks.</summary>
    public const int Never = 1 << 20;

    /// <summary>
    /// An exponential wait in ticks for an event with this daily rate; <see cref="Never"/> at rate 0.
    /// </summary>
    public static int Exponential(double draw, double ratePerDay) =>
        ratePerDay <= 0 ? Never : ToTicks(-PortableMath.Log(draw) / ratePerDay);

    /// <summary>A lognormal wait in ticks with this median in days.</summary>
    public static int LogNormal(double draw, double medianDays, double sigma) =>
        ToTicks(medianDays * PortableMath.Exp(sigma * PortableMath.NormalQuantile(draw)));

    /// <summary>Converts days to ticks: rounded to the nearest, at least one.</summary>
    public static int ToTicks(double days) => (int)Math.Clamp(Math.Round(days * Tick.PerDay), 1, Never);
}
