using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Services;

/// <summary>Counts how many people travelled each leg today.</summary>
internal sealed class TrafficCount(SimulatedWorld world, Shard[] shards, FlowLedger flows) : IDayService
{
    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        Array.Clear(flows.TodayByLeg);
        Array.Clear(flows.HeldBackToday);
        Array.Clear(flows.RidersToday);
        foreach (var shard in shards)
        {
            ShardSum.Move(shard.PeopleByLeg, flows.TodayByLeg);
            ShardSum.Move(shard.HeldBackByLeg, flows.HeldBackToday);
            ShardSum.Move(shard.RidersByLeg, flows.RidersToday);
        }

        flows.CloseDay(world.Period.MonthOf(today));
    }
}
