using FlowSim.Engine.Execution;
using FlowSim.Engine.Journey;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Foundation.Chance;
using FlowSim.Foundation.Numerics;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Services;

/// <summary>
/// Gives each officer who is free the claim that has waited longest at the office. A claim takes an exponential time in
/// proportion to the people in it; only the claim in hand has a clock, not those that wait.
/// </summary>
internal sealed class AsylumDecisions : IDayService
{
    private const double TicksPerYear = 365.25 * Tick.PerDay;

    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new(1024);
    private readonly WaitingQueue[] _queues;
    private readonly double[][] _freeFrom;
    private readonly int[] _officers;

    public AsylumDecisions(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _queues = [.. world.OfficePlaces.Select(_ => new WaitingQueue(shards))];
        _officers = new int[_queues.Length];
        _freeFrom = [.. world.OfficePlaces.Select(place => new double[MostOfficers(world, place)])];
    }

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(_shards, static shard => shard.DecisionRequests);
        for (var index = 0; index < _requests.Count; index++)
        {
            Register(_requests.Handles[index], RequestList.TickOf(_requests.Turns[index]));
        }

        _requests.Clear();
        for (var office = 0; office < _queues.Length; office++)
        {
            Staff(office, today);
            Work(office, today.FirstTick.Number + Tick.PerDay);
        }
    }

    /// <summary>The most officers an office ever has at once: those of all entries together.</summary>
    private static int MostOfficers(SimulatedWorld world, int place)
    {
        var state = new Model.Policy.PolicyState(world.Network, world.Parameters);
        foreach (var entry in world.Entries)
        {
            entry.Instrument.ApplyTo(state);
        }

        return Desks(state.OfficeOfficers[place] * world.SampleShare);
    }

    /// <summary>Whole desks for a number of officers that sampling has made a fraction.</summary>
    private static int Desks(double officers) => officers <= 0 ? 0 : Math.Max(1, (int)Math.Round(officers));

    private void Register(int handle, int tick)
    {
        ref var party = ref _shards[PartyHandle.ShardOf(handle)].Waiting[PartyHandle.SlotOf(handle)];
        party.Due = (ushort)tick;
        if (party.Event != JourneyEvent.Vacant)
        {
            _queues[party.Office].Join(handle);
            return;
        }

        _shards[PartyHandle.ShardOf(handle)].Waiting.Free(PartyHandle.SlotOf(handle));
    }

    /// <summary>Officers who come are free from today; of those who go, the ones longest busy go first.</summary>
    private void Staff(int office, Day today)
    {
        var desks = Desks(_world.Policy.OfficeOfficers[_world.OfficePlaces[office]] * _world.SampleShare);
        var free = _freeFrom[office];
        if (desks < _officers[office])
        {
            free.AsSpan(0, _officers[office]).Sort();
        }

        for (var officer = _officers[office]; officer < desks; officer++)
        {
            free[officer] = today.FirstTick.Number;
        }

        _officers[office] = desks;
    }

    private void Work(int office, int endOfDay)
    {
        var queue = _queues[office];
        var free = _freeFrom[office].AsSpan(0, _officers[office]);
        if (free.IsEmpty)
        {
            HandOver(office);
            return;
        }

        var speed = _world.Policy.OfficeOfficers[_world.OfficePlaces[office]] * _world.SampleShare / free.Length;
        var ticksPerPerson = TicksPerYear / (_world.Parameters.Asylum.DecisionsPerOfficerYear * speed);
        for (var handle = queue.First(); handle != PartyHandle.None; handle = queue.First())
        {
            var shard = _shards[PartyHandle.ShardOf(handle)];
            ref readonly var party = ref shard.Waiting[PartyHandle.SlotOf(handle)];
            var officer = EarliestFree(free);
            var start = Math.Max(free[officer], party.Due);
            if (start >= endOfDay)
            {
                return;
            }

            var luck = shard.LuckOf(Streams.Decision, in party).UnitA;
            free[officer] = start - (PortableMath.Log(luck) * ticksPerPerson * party.People);
            var decided = (int)Math.Min(Math.Ceiling(free[officer]), ushort.MaxValue);
            CountWait(shard, in party, Math.Max(decided, endOfDay));
            queue.Grant(JourneyEvent.Decision, decided);
        }
    }

    /// <summary>Counts how long a party waits for a decision, in the month of the decision; not if that is after the run.</summary>
    private void CountWait(Shard shard, ref readonly PartyRecord party, int decisionTick)
    {
        if (decisionTick < _world.Period.TickCount)
        {
            var month = _world.Period.MonthOf(new Tick(decisionTick).Day);
            var cell = _world.Classes[party.Class].Cell;
            shard.Tally.AddTo(month, Occurrence.DecisionWaitPersonTicks, cell, (decisionTick - party.Due) * party.People);
        }
    }

    /// <summary>An office without officers sends its claims, in their order, to the one that is nearest now, if any is open.</summary>
    private void HandOver(int office)
    {
        var nearest = _world.Claims.OfficeFor(_world.OfficePlaces[office]);
        var queue = _queues[office];
        for (var handle = queue.First(); handle != PartyHandle.None && nearest != PartyRecord.NoSite; handle = queue.First())
        {
            queue.Leave();
            _shards[PartyHandle.ShardOf(handle)].Waiting[PartyHandle.SlotOf(handle)].Office = nearest;
            _queues[nearest].Join(handle);
        }
    }

    private static int EarliestFree(ReadOnlySpan<double> free)
    {
        var earliest = 0;
        for (var officer = 1; officer < free.Length; officer++)
        {
            if (free[officer] < free[earliest])
            {
                earliest = officer;
            }
        }

        return earliest;
    }
}
