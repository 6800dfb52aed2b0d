using FlowSim.Engine.Execution;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Engine.Services;

/// <summary>
/// At a fixed interval, lets communities revise their beliefs about each leg and updates route choice accordingly.
/// </summary>
internal sealed class BeliefRevision : IDayService
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly WorkerPool _workers;
    private readonly PortAdmission _ports;
    private readonly Action<int, int> _refreshTaste;
    private readonly double[] _queueCostUsd;
    private readonly int _everyDays;

    public BeliefRevision(SimulatedWorld world, Shard[] shards, WorkerPool workers, PortAdmission ports)
    {
        _world = world;
        _shards = shards;
        _workers = workers;
        _ports = ports;
        _queueCostUsd = new double[world.Network.Places.Length];
        _everyDays = world.Beliefs.RefreshDays;
        _refreshTaste = (index, worker) =>
            _world.Choice.Refresh(new ChoiceSegment(index), _world.Beliefs, _queueCostUsd, worker);
    }

    /// <inheritdoc/>
    public void Begin()
    {
        _world.Beliefs.Hear(_world.Policy, _world.Period.From);
        _world.Beliefs.Begin();
        ChooseRoutes();
        _world.Choice.RememberFirst();
    }

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        if ((today.Number + 1) % _everyDays != 0)
        {
            return;
        }

        foreach (var shard in _shards)
        {
            ShardSum.Move(shard.Passages, _world.Beliefs.Newest.Passages);
            ShardSum.Move(shard.SafePassages, _world.Beliefs.Newest.SafePassages);
            ShardSum.Move(shard.Setbacks, _world.Beliefs.Newest.Setbacks);
            ShardSum.Move(shard.Harms, _world.Beliefs.Newest.Harms);
        }

        _world.Beliefs.Hear(_world.Policy, _world.Period.DateOf(today).AddDays(1));
        _world.Beliefs.Learn(_world.Parameters.Perception.SharingShare / _world.SampleShare);
        ChooseRoutes();
    }

    private void ChooseRoutes()
    {
        _ports.ExpectQueueCosts().CopyTo(_queueCostUsd);
        _workers.Run(ChoiceSegment.Count, _refreshTaste);
    }
}
