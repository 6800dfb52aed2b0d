using FlowSim.Engine.Execution;
using FlowSim.Engine.Journey;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;
using FlowSim.Model.Network;

namespace FlowSim.Engine.Services;

/// <summary>Calls people from the list of each metered port, first come, first served, as many a day as the port lets in.</summary>
internal sealed class PortAdmission : IDayService
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new(1024);
    private readonly WaitingQueue?[] _lists;
    private readonly int[] _people;
    private readonly int[] _left;
    private readonly double[] _room;
    private readonly double[] _queueCostUsd;

    public PortAdmission(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _lists = [.. world.Network.Places.Select(place => place.Kind == PlaceKind.UsPort ? new WaitingQueue(shards) : null)];
        _people = new int[_lists.Length];
        _left = new int[_lists.Length];
        _room = new double[_lists.Length];
        _queueCostUsd = new double[_lists.Length];
    }

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(_shards, static shard => shard.PortRequests);
        foreach (var handle in _requests.Handles)
        {
            ref readonly var party = ref _shards[PartyHandle.ShardOf(handle)].Waiting[PartyHandle.SlotOf(handle)];
            var port = _world.Legs[party.Leg].To;
            _people[port] += party.People;
            _lists[port]!.Join(handle);
        }

        _requests.Clear();
        CountThoseWhoLeft();
        for (var port = 0; port < _lists.Length; port++)
        {
            if (_lists[port] is { } list)
            {
                Admit(list, port);
            }
        }
    }

    /// <summary>What the wait at each port is expected to cost someone who joins its list now, by place.</summary>
    public ReadOnlySpan<double> ExpectQueueCosts()
    {
        var parameters = _world.Parameters.RouteChoice;
        for (var port = 0; port < _lists.Length; port++)
        {
            if (_lists[port] is null)
            {
                continue;
            }

            var intake = _world.Policy.PortIntake[port] * _world.SampleShare;
            var days = intake > 0 ? _people[port] / intake : double.PositiveInfinity;
            days = double.IsNaN(days) ? 0 : days;
            _queueCostUsd[port] = Math.Min(days, parameters.LongestExpectedWaitDays) * parameters.QueueCostUsdPerDay;
        }

        return _queueCostUsd;
    }

    /// <summary>Those who left a list by themselves, some of them before they were put on it.</summary>
    private void CountThoseWhoLeft()
    {
        Array.Clear(_left);
        foreach (var shard in _shards)
        {
            ShardSum.Move(shard.LeftPortLists, _left);
        }

        for (var port = 0; port < _left.Length; port++)
        {
            _people[port] -= _left[port];
        }
    }

    private void Admit(WaitingQueue list, int port)
    {
        _room[port] = Math.Min(_room[port], 0) + (_world.Policy.PortIntake[port] * _world.SampleShare);
        for (var handle = list.First(); handle != PartyHandle.None && _room[port] > 0; handle = list.First())
        {
            var people = _shards[PartyHandle.ShardOf(handle)].Waiting[PartyHandle.SlotOf(handle)].People;
            _people[port] -= people;
            _room[port] -= people;
            list.Grant(JourneyEvent.PortAdmits, 0);
        }

        if (double.IsInfinity(_room[port]))
        {
            _room[port] = 0;
        }
    }
}
