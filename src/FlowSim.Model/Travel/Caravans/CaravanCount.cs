using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>Counts the people in caravans and the places through which caravans came today.</summary>
internal sealed class CaravanCount(SimulatedWorld world, Shard[] shards) : IDayService, IDeclaresState
{
    private readonly int[] _passing = new int[world.Network.Places.Length];

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.CaravanDepartures],
        Reads = [DayState.CaravanMembers],
        Writes = [DayState.Caravans],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        Array.Clear(_passing);
        var people = 0L;
        foreach (var shard in shards)
        {
            ShardSum.Move(shard.Traffic.CaravanPassing, _passing);
            people += shard.Traffic.CaravanPeople;
        }

        world.Caravans.Refresh(people / world.SampleShare, _passing, world.SampleShare);
    }
}
