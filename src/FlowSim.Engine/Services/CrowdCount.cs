using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Services;

/// <summary>Adds up how many people went which way today.</summary>
internal sealed class CrowdCount(SimulatedWorld world, Shard[] shards, FlowLedger flows) : IDayService
{
    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        Array.Clear(flows.TodayByLeg);
        Array.Clear(flows.TodayByClaimPoint);
        foreach (var shard in shards)
        {
            Collect(shard.PeopleByLeg, flows.TodayByLeg);
            Collect(shard.PeopleByClaimPoint, flows.TodayByClaimPoint);
        }

        flows.CloseDay(world.Period.MonthOf(today));
    }

    private static void Collect(Span<int> from, Span<long> to)
    {
        for (var index = 0; index < from.Length; index++)
        {
            to[index] += from[index];
        }

        from.Clear();
    }
}
