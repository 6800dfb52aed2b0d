using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Metering;

/// <summary>
/// Admits people who are not safe in the transit country, and calls people from the list of each metered port: first
/// come, first served, up to the daily limits of the port.
/// </summary>
internal sealed class PortAdmission : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new();
    private readonly WaitingQueue?[] _lists;
    private readonly WaitingQueue?[] _earlySlots;
    private readonly WaitingQueue?[] _exceptions;
    private readonly DayRoom[] _exceptionRoom;
    private readonly int[] _people;
    private readonly int[] _left;
    private readonly DayRoom[] _room;

    public PortAdmission(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _lists = Queues();
        _earlySlots = Queues();
        _exceptions = Queues();
        _exceptionRoom = new DayRoom[_lists.Length];
        _people = world.PortLists.People;
        _left = new int[_lists.Length];
        _room = new DayRoom[_lists.Length];
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.PortRequests, DayState.PortListExits],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce, DayState.PortLists],
        Writes = [DayState.WaitingParties, DayState.PortLists],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(_shards, static shard => shard.Requests.Port);
        foreach (ref readonly var request in _requests.All)
        {
            var handle = request.Handle;
            ref readonly var party = ref _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)];
            var port = _world.Legs[party.Leg].To;
            _people[port] += party.People;
            QueueOf(in party, port).Join(handle);
        }

        _requests.Clear();
        CountThoseWhoLeft();
        for (var port = 0; port < _lists.Length; port++)
        {
            if (_lists[port] is { } list)
            {
                AdmitUnsafe(_exceptions[port]!, list, port);
                Admit(_earlySlots[port]!, list, port);
            }
        }
    }

    private WaitingQueue?[] Queues() =>
        [.. _world.Network.Places.Select(place => place.Role == PlaceRole.PortOfEntry ? new WaitingQueue(_shards) : null)];

    /// <summary>The queue that a party joins when it comes to a port today.</summary>
    private WaitingQueue QueueOf(ref readonly PartyRecord party, int port)
    {
        var isException = party.Is(PartyTraits.UnsafeInTransitCountry) && _world.Policy.ExceptionAccess[port].PeoplePerDay > 0;
        var queue = isException ? _exceptions[port] : party.Is(PartyTraits.BoughtEarlySlot) ? _earlySlots[port] : _lists[port];
        return queue!;
    }

    /// <summary>
    /// Subtracts the people who left on their own, some of them before they were listed.
    /// </summary>
    private void CountThoseWhoLeft()
    {
        Array.Clear(_left);
        foreach (var shard in _shards)
        {
            ShardSum.Move(shard.Capacity.LeftPortLists, _left);
        }

        for (var port = 0; port < _left.Length; port++)
        {
            _people[port] -= _left[port];
        }
    }

    /// <summary>
    /// Admits people who are not safe in the transit country: all of them where the port no longer has a limit. If
    /// exceptions have been abolished, they go to the end of the ordinary list.
    /// </summary>
    private void AdmitUnsafe(WaitingQueue exceptions, WaitingQueue list, int port)
    {
        var intake = _world.Policy.ExceptionAccess[port].PeoplePerDay;
        var isUnlimited = intake > 0 && double.IsInfinity(_world.Policy.Metering[port].PeoplePerDay);
        _exceptionRoom[port].Refill(isUnlimited ? double.PositiveInfinity : intake, _world.SampleShare);
        Admit(exceptions, port, ref _exceptionRoom[port], JourneyEvent.PortAdmitsUnsafe);
        if (intake > 0)
        {
            return;
        }

        for (var handle = exceptions.First(); handle != SlotHandle.None; handle = exceptions.First())
        {
            exceptions.Leave();
            list.Join(handle);
        }
    }

    private void Admit(WaitingQueue earlySlots, WaitingQueue list, int port)
    {
        _room[port].Refill(_world.Policy.Metering[port].PeoplePerDay, _world.SampleShare);
        Admit(earlySlots, port, ref _room[port], JourneyEvent.PortAdmits);
        Admit(list, port, ref _room[port], JourneyEvent.PortAdmits);
    }

    private void Admit(WaitingQueue queue, int port, ref DayRoom room, JourneyEvent how)
    {
        for (var handle = queue.First(); handle != SlotHandle.None && room.IsOpen; handle = queue.First())
        {
            var people = _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)].People;
            _people[port] -= people;
            room.Take(people);
            queue.Grant(how, 0);
        }
    }
}
