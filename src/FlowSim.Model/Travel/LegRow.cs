using System.Collections.Immutable;
using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Travel;

/// <summary>What the event loop needs to know about a leg, in 12 bytes.</summary>
/// <param name="To">The place it leads to.</param>
/// <param name="WholeTicks">Its duration in whole ticks.</param>
/// <param name="TickFraction">The rest of its duration, in 65536ths of a tick.</param>
/// <param name="FareUsd">Its fare in US dollars per person.</param>
/// <param name="RailWait">Number of the table of waits for a train; 0 where there is no wait.</param>
/// <param name="LeadsAwayFor">A bit for each destination from which it leads away.</param>
internal readonly record struct LegRow(
    ushort To, ushort WholeTicks, ushort TickFraction, ushort FareUsd, byte RailWait, byte LeadsAwayFor)
{
    /// <summary>No leg: the party has not set out yet.</summary>
    public const ushort None = ushort.MaxValue;

    /// <summary>Whether it leads towards at least one destination.</summary>
    public bool LeadsOnward => LeadsAwayFor != byte.MaxValue;

    /// <summary>Whether it leads away from a destination.</summary>
    public bool LeadsAway(Destination destination) => ((LeadsAwayFor >> destination.Index) & 1) != 0;

    /// <summary>The row of a leg.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="directionFields">The direction fields of all destinations.</param>
    public static LegRow Of(Leg leg, ImmutableArray<DirectionField> directionFields)
    {
        // A destination that the corridor does not have is none that the leg leads to.
        var leadsAwayFor = byte.MaxValue & (byte.MaxValue << directionFields.Length);
        for (var destination = 0; destination < directionFields.Length; destination++)
        {
            leadsAwayFor |= directionFields[destination].LeadsAway(leg) ? 1 << destination : 0;
        }

        var ticks = leg.Hours / Tick.Hours;
        var whole = Math.Floor(ticks);
        return new LegRow(
            (ushort)leg.To.Index,
            (ushort)whole,
            (ushort)((ticks - whole) * 65536),
            (ushort)Math.Min(Math.Round(leg.FareUsd), ushort.MaxValue),
            (byte)(leg.Mode == TravelMode.Rail ? 1 : 0),
            (byte)leadsAwayFor);
    }
}
