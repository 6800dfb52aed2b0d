using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Services;

/// <summary>What happens between two days, in this order and nowhere else.</summary>
internal sealed class DayServices
{
    /// <summary>The services of a world.</summary>
    public DayServices(SimulatedWorld world, Shard[] shards, WorkerPool workers, FlowLedger flows)
    {
        var ports = new PortAdmission(world, shards);
        InOrder =
        [
            new StationPlacement(world, shards),
            new DeportationTransport(world, shards),
            new AsylumDecisions(world, shards),
            ports,
            new UsProcessing(world, shards),
            new CardIssue(world, shards),
            new ResettlementChoice(world, shards),
            new TrafficCount(world, shards, flows),
            new CaravanCount(world, shards),
            new StaffCount(world),
            new PolicyChange(world),
            new ProtocolTraining(world),
            new ShelterOccupancy(world, shards),
            new RiskTableRefresh(world, flows),
            new BeliefRevision(world, shards, workers, ports),
        ];
    }

    /// <summary>The services in the order in which they run at the end of each day.</summary>
    public IReadOnlyList<IDayService> InOrder { get; }

    /// <summary>Prepares the first day.</summary>
    public void Begin()
    {
        foreach (var service in InOrder)
        {
            service.Begin();
        }
    }

    /// <summary>Runs all services at the end of a day.</summary>
    public void EndDay(Day today)
    {
        for (var index = 0; index < InOrder.Count; index++)
        {
            InOrder[index].EndDay(today);
        }
    }
}
