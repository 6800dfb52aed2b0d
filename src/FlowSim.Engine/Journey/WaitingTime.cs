using FlowSim.Foundation.Numerics;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Journey;

/// <summary>Lengths of waits in ticks from a number of luck in (0, 1). Long waits are cut where they outlast any run.</summary>
internal static class WaitingTime
{
    /// <summary>Longer than any run.</summary>
    public const int Never = 1 << 20;

    /// <summary>An exponential wait for something of a daily rate; <see cref="Never"/> at rate 0.</summary>
    public static int Exponential(double draw, double ratePerDay) =>
        ratePerDay <= 0 ? Never : ToTicks(-PortableMath.Log(draw) / ratePerDay);

    /// <summary>A lognormal wait of a median in days.</summary>
    public static int LogNormal(double draw, double medianDays, double sigma) =>
        ToTicks(medianDays * PortableMath.Exp(sigma * PortableMath.NormalQuantile(draw)));

    /// <summary>Days in ticks, to the nearest, at least one.</summary>
    public static int ToTicks(double days) => (int)Math.Clamp(Math.Round(days * Tick.PerDay), 1, Never);
}
