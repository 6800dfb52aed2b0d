using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Network;
using FlowSim.Model.RouteChoice;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Perception;

/// <summary>
/// At a fixed interval, each on a day of its own, lets communities revise their beliefs about each leg and updates their
/// route choice accordingly.
/// </summary>
internal sealed class BeliefRevision : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly WorkerPool _workers;
    private readonly Action<int, int> _solve;
    private readonly double[] _queueCostUsd;
    private readonly double[] _surchargeWeights;
    private readonly int[] _groupsToSolve;

    public BeliefRevision(SimulatedWorld world, Shard[] shards, WorkerPool workers)
    {
        _world = world;
        _shards = shards;
        _workers = workers;
        _queueCostUsd = new double[world.Network.Places.Length];
        _surchargeWeights = new double[world.Network.Legs.Length];
        _groupsToSolve = new int[world.Choice.Groups.Length];
        _solve = (index, worker) => _world.Choice.Refresh(
            _groupsToSolve[index], _world.Beliefs, _surchargeWeights, _queueCostUsd, worker);
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
        var groups = 0;
        for (var community = 0; community < _world.Beliefs.Communities; community++)
        {
            groups = Add(community, groups);
        }

        // The way as people know it, before any list, announcement or control of trains: what costs are compared with.
        for (var leg = 0; leg < _surchargeWeights.Length; leg++)
        {
            _surchargeWeights[leg] = WeightOf(_world.Crossings.KnownSurchargeUsd[leg]);
        }

        _workers.Run(groups, _solve);
        _world.Choice.RememberReference();
        for (var community = 0; community < _world.Beliefs.Communities; community++)
        {
            _world.Beliefs.Hear(community, _world.Policy, _world.Period.Begins);
        }

        _world.Beliefs.Begin();
        ExpectCosts();
        _workers.Run(groups, _solve);
    }

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        var groups = 0;
        var tomorrow = _world.Period.DateOf(today).AddDays(1);
        for (var community = 0; community < _world.Beliefs.Communities; community++)
        {
            if (_world.Beliefs.Revises(community, tomorrow))
            {
                Revise(community, tomorrow);
                groups = Add(community, groups);
            }
        }

        if (groups > 0)
        {
            ExpectCosts();
            _workers.Run(groups, _solve);
        }
    }

    private void Revise(int community, DateOnly tomorrow)
    {
        var newest = _world.Beliefs.Newest(community);
        foreach (var shard in _shards)
        {
            shard.Information.Move(community, newest);
        }

        _world.Beliefs.Hear(community, _world.Policy, tomorrow);
        _world.Beliefs.Learn(community, _world.Parameters.Perception.SharingShare / _world.SampleShare);
    }

    /// <summary>Adds the groups of a community to those to be solved; returns their new number.</summary>
    private int Add(int community, int count)
    {
        for (var group = 0; group < _groupsToSolve.Length; group++)
        {
            if (_world.Choice.Groups[group].Community == community)
            {
                _groupsToSolve[count++] = group;
            }
        }

        return count;
    }

    /// <summary>
    /// Sets what controls of trains and barriers add to the cost of each leg, and the expected cost of waiting for a party that
    /// joins the list of each port now, in US dollars; infinite where a port admits nobody.
    /// </summary>
    private void ExpectCosts()
    {
        for (var leg = 0; leg < _surchargeWeights.Length; leg++)
        {
            _surchargeWeights[leg] = WeightOf(_world.Rail.SurchargeUsd[leg] + _world.Crossings.SurchargeUsd[leg]);
        }

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

    private double WeightOf(double surchargeUsd) =>
        surchargeUsd > 0 ? ChoiceTable.Weight(surchargeUsd, _world.Parameters.RouteChoice.ScaleUsd) : 1;
}
