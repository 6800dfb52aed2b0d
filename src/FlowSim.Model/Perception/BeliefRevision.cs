using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Border.Metering;
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
    private readonly PortNews _ports;
    private readonly double[] _surchargeUsd;
    private readonly int _everyDays;

    public BeliefRevision(SimulatedWorld world, Shard[] shards, WorkerPool workers)
    {
        _world = world;
        _shards = shards;
        _workers = workers;
        _queueCostUsd = new double[world.Network.Places.Length];
        _ports = new PortNews(world.Network.Places.Length, world.Beliefs.DelayRevisions);
        _surchargeUsd = new double[world.Network.Legs.Length];
        _everyDays = world.Beliefs.RefreshDays;
        _solve = (index, worker) => _world.Choice.Refresh(
            _world.Choice.Segments[index], _world.Beliefs, _surchargeUsd, _ports.BelievedUsd, worker);
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.News],
        Reads = [DayState.PolicyInForce, DayState.PortLists, DayState.TrainWaits, DayState.CrossingChances],
        ReadsYesterday = [DayState.Beliefs, DayState.RouteChoice],
        Writes = [DayState.Beliefs, DayState.RouteChoice],
    };

    /// <inheritdoc/>
    public void Begin()
    {
        _world.Beliefs.Hear(_world.Policy, _world.Period.Begins);
        _world.Beliefs.Begin();
        ExpectQueueCosts();
        _ports.Begin(_queueCostUsd);
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
        ExpectQueueCosts();
        _ports.Learn(_queueCostUsd);
        ChooseRoutes();
    }

    private void ChooseRoutes()
    {
        for (var leg = 0; leg < _surchargeUsd.Length; leg++)
        {
            _surchargeUsd[leg] = _world.Rail.SurchargeUsd[leg] + _world.Crossings.SurchargeUsd[leg];
        }

        _workers.Run(_world.Choice.Segments.Length, _solve);
    }

    /// <summary>
    /// Sets the expected cost of waiting, in US dollars, for a party that joins the list of each port now, by place; infinite where
    /// a port admits nobody.
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
            var days = PortListRule.ExpectedDays(
                in _world.Policy.Metering[port], _world.PortLists.People[port] / _world.SampleShare, parameters.MaxExpectedWaitDays);
            _queueCostUsd[port] = double.IsInfinity(days) ? days : days * parameters.QueueCostUsdPerDay;
        }
    }
}
