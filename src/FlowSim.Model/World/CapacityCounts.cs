using FlowSim.Kernel.Time;

namespace FlowSim.Model.World;

/// <summary>People of a shard who needed, left or were refused a limited capacity today; services read them at night.</summary>
internal sealed class CapacityCounts(SimulatedWorld world)
{
    /// <summary>People who left the list of each port today before they were called, by place.</summary>
    public int[] LeftPortLists { get; } = new int[world.Network.Places.Length];

    /// <summary>
    /// People whom officers of the destination country would detain today, by place, whether or not there is space for
    /// them.
    /// </summary>
    public int[] DestinationDetentionDemand { get; } = new int[world.Network.Places.Length];

    /// <summary>Those of <see cref="DestinationDetentionDemand"/> who are released for lack of space.</summary>
    public int[] ReleasedForLackOfDestinationSpace { get; } = new int[world.Network.Places.Length];

    /// <summary>People who left each station today, by tick of the day and station.</summary>
    public int[] StationReleases { get; } = new int[world.StationPlaces.Length * Tick.PerDay];
}
