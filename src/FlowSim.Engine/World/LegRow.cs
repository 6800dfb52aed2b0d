using FlowSim.Foundation.Time;
using FlowSim.Model.Network;

namespace FlowSim.Engine.World;

/// <summary>What the event loop needs to know of a leg, in 12 bytes.</summary>
/// <param name="To">The place it leads to.</param>
/// <param name="WholeTicks">Its duration in whole ticks.</param>
/// <param name="TickFraction">The rest of its duration, in 65536ths of a tick.</param>
/// <param name="FareUsd">Its fare, a person.</param>
/// <param name="IsRail">Whether a train must be waited for.</param>
/// <param name="TurnsBack">Whether it leads away from the border.</param>
internal readonly record struct LegRow(
    ushort To, ushort WholeTicks, ushort TickFraction, ushort FareUsd, bool IsRail, bool TurnsBack)
{
    /// <summary>No leg: the party has not set out yet.</summary>
    public const ushort None = ushort.MaxValue;

    /// <summary>The row of a leg.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="hoursToBorder">Hours from every place to the US border.</param>
    public static LegRow Of(Leg leg, ReadOnlySpan<double> hoursToBorder)
    {
        var ticks = leg.Hours / Tick.Hours;
        var whole = Math.Floor(ticks);
        return new LegRow(
            (ushort)leg.To.Index,
            (ushort)whole,
            (ushort)((ticks - whole) * 65536),
            (ushort)Math.Min(leg.FareUsd, ushort.MaxValue),
            leg.Mode == TravelMode.Rail,
            !(hoursToBorder[leg.To.Index] < hoursToBorder[leg.From.Index]));
    }
}
