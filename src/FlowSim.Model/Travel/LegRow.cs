using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Travel;

/// <summary>What the event loop needs to know about a leg, in 24 bytes.</summary>
/// <param name="Duration">Its duration without rests, in 65536ths of a tick.</param>
/// <param name="RestWithoutSmuggler">The mean rest on it without a smuggler, in 65536ths of a tick.</param>
/// <param name="RestWithSmuggler">The mean rest on it with a smuggler, in 65536ths of a tick.</param>
/// <param name="Fare">Its fare per person, in 256ths of a US dollar.</param>
/// <param name="To">The place it leads to.</param>
/// <param name="Next">The leg on which those who travelled it go on without a choice; <see cref="None"/> where they choose.</param>
/// <param name="RailWait">Number of the table of waits for a train; 0 where there is no wait.</param>
/// <param name="LeadsAwayFor">A bit for each destination from which it leads away.</param>
/// <param name="EntersTransitCountry">Whether it leads into the transit country.</param>
internal readonly record struct LegRow(
    uint Duration,
    uint RestWithoutSmuggler,
    uint RestWithSmuggler,
    uint Fare,
    ushort To,
    ushort Next,
    byte RailWait,
    byte LeadsAwayFor,
    bool EntersTransitCountry)
{
    /// <summary>No leg: the party has not set out yet.</summary>
    public const ushort None = ushort.MaxValue;

    /// <summary>Whether it leads towards at least one destination.</summary>
    public bool LeadsOnward => LeadsAwayFor != byte.MaxValue;

    /// <summary>The mean rest on it, in 65536ths of a tick.</summary>
    /// <param name="smuggler">1 with a smuggler, 0 without.</param>
    public uint RestOf(int smuggler) => smuggler == 0 ? RestWithoutSmuggler : RestWithSmuggler;

    /// <summary>Whether it leads away from a destination.</summary>
    public bool LeadsAway(Destination destination) => ((LeadsAwayFor >> destination.Index) & 1) != 0;

    /// <summary>The row of a leg.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="network">The network of the leg.</param>
    /// <param name="directionFields">The direction fields of all destinations.</param>
    /// <param name="parameters">Rests.</param>
    public static LegRow Of(
        Leg leg, RouteNetwork network, ImmutableArray<DirectionField> directionFields, TravelParameters parameters)
    {
        var next = network.Waypoints.Next[leg.Id.Index];
        // A destination that the corridor does not have is none that the leg leads to.
        var leadsAwayFor = byte.MaxValue & (byte.MaxValue << directionFields.Length);
        for (var destination = 0; destination < directionFields.Length; destination++)
        {
            leadsAwayFor |= directionFields[destination].LeadsAway(leg) ? 1 << destination : 0;
        }

        return new LegRow(
            FixedTicks.OfDays(leg.Hours / 24),
            FixedTicks.OfDays(RestRule.MeanDays(leg, hasSmuggler: false, parameters)),
            FixedTicks.OfDays(RestRule.MeanDays(leg, hasSmuggler: true, parameters)),
            (uint)Math.Min(Math.Round(leg.FareUsd * 256), ushort.MaxValue * 256.0),
            (ushort)leg.To.Index,
            next == Waypoints.None ? None : (ushort)next,
            (byte)(leg.Mode == TravelMode.Rail ? 1 : 0),
            (byte)leadsAwayFor,
            network[leg.To].IsInTransitCountry && !network[leg.From].IsInTransitCountry);
    }
}
