using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel;

/// <summary>
/// Counts how many people came to each leg today and travelled past its control, and updates the crowd that officers
/// see at each place.
/// </summary>
internal sealed class TrafficCount(SimulatedWorld world, Shard[] shards, FlowLedger flows) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.LegCounts],
        ReadsYesterday = [DayState.Crowds],
        Writes = [DayState.Flows, DayState.Crowds],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        Array.Clear(flows.TodayByLeg);
        Array.Clear(flows.HeldBackToday);
        Array.Clear(flows.RidersToday);
        foreach (var shard in shards)
        {
            ShardSum.Move(shard.Traffic.PeopleByLeg, flows.TodayByLeg);
            ShardSum.Move(shard.Traffic.HeldBackByLeg, flows.HeldBackToday);
            ShardSum.Move(shard.Traffic.RidersByLeg, flows.RidersToday);
        }

        flows.CloseDay(world.Period.MonthOf(today));
        world.Crowds.Remember(flows.TodayByLeg, world.SampleShare);
    }
}
