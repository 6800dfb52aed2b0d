using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Perception;

/// <summary>
/// At a fixed interval, lets communities revise their beliefs about each leg and updates route choice accordingly.
/// </summary>
internal sealed class BeliefRevision : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly WorkerPool _workers;
    private readonly Action<int, int> _solve;
    private readonly double[] _queueCostUsd;
    private readonly int _everyDays;

    public BeliefRevision(SimulatedWorld world, Shard[] shards, WorkerPool workers)
    {
        _world = world;
        _shards = shards;
        _workers = workers;
        _queueCostUsd = new double[world.Network.Places.Length];
        _everyDays = world.Beliefs.RefreshDays;
        _solve = (index, worker) => _world.Choice.Refresh(
            _world.Choice.Segments[index], _world.Beliefs, _world.Rail.SurchargeUsd, _queueCostUsd, worker);
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.News],
        Reads = [DayState.PolicyInForce, DayState.PortLists, DayState.TrainWaits],
        ReadsYesterday = [DayState.Beliefs, DayState.RouteChoice],
        Writes = [DayState.Beliefs, DayState.RouteChoice],
    };

    /// <inheritdoc/>
    public void Begin()
    {
        _world.Beliefs.Hear(_world.Policy, _world.Period.Begins);
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
            ShardSum.Move(shard.Information.Passages, _world.Beliefs.Newest.Passages);
            ShardSum.Move(shard.Information.SafePassages, _world.Beliefs.Newest.SafePassages);
            ShardSum.Move(shard.Information.Setbacks, _world.Beliefs.Newest.Setbacks);
            ShardSum.Move(shard.Information.Harms, _world.Beliefs.Newest.Harms);
        }

        _world.Beliefs.Hear(_world.Policy, _world.Period.DateOf(today).AddDays(1));
        _world.Beliefs.Learn(_world.Parameters.Perception.SharingShare / _world.SampleShare);
        ChooseRoutes();
    }

    private void ChooseRoutes()
    {
        ExpectQueueCosts();
        _workers.Run(_world.Choice.Segments.Length, _solve);
    }

    /// <summary>
    /// Sets the expected cost of waiting, in US dollars, for a party that joins the list of each port now; by place.
    /// </summary>
    private void ExpectQueueCosts()
    {
        var parameters = _world.Parameters.RouteChoice;
        foreach (var place in _world.Network.Places)
        {
            if (place.Role != PlaceRole.PortOfEntry)
            {
                continue;
            }

            var port = place.Id.Index;
            var intake = _world.Policy.Metering[port].PeoplePerDay * _world.SampleShare;
            var days = intake > 0 ? _world.PortLists.People[port] / intake : double.PositiveInfinity;
            _queueCostUsd[port] = Math.Min(days, parameters.MaxExpectedWaitDays) * parameters.QueueCostUsdPerDay;
        }
    }
}
