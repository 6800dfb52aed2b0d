using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Admits registered claims at each office, first come, first served, up to what its admission staff can do in a day, and none before
/// the least time that an admission takes. An office that closes passes its line to the nearest open one.
/// </summary>
internal sealed class ClaimAdmissions : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new();
    private readonly WaitingQueue[] _lines;
    private readonly DayRoom[] _room;
    private readonly int _leastTicks;

    public ClaimAdmissions(SimulatedWorld world, Shard[] shards)
    {
        (_world, _shards) = (world, shards);
        _lines = [.. world.OfficePlaces.Select(_ => new WaitingQueue(shards))];
        _room = new DayRoom[_lines.Length];
        _leastTicks = (int)Math.Round(world.Parameters.Asylum.AdmissionDays * Tick.PerDay);
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.AdmissionRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce, DayState.ClaimPoints],
        Writes = [DayState.WaitingParties, DayState.EventCounts],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        Gather();
        var perOfficer = _world.Parameters.Asylum.AdmissionsPerOfficerDay;
        for (var office = 0; office < _lines.Length; office++)
        {
            ref readonly var terms = ref _world.Policy.Offices[_world.OfficePlaces[office]];
            if (terms.Officers <= 0)
            {
                _room[office].Close();
                HandOver(office);
                continue;
            }

            var perDay = terms.AdmissionOfficers > 0 ? terms.AdmissionOfficers * perOfficer : double.PositiveInfinity;
            _room[office].Refill(perDay, _world.SampleShare);
            Serve(office, today.FirstTick.Number + Tick.PerDay);
        }
    }

    private void Gather()
    {
        _requests.Gather(_shards, static shard => shard.Requests.Admission);
        foreach (ref readonly var request in _requests.All)
        {
            var waiting = _shards[SlotHandle.ShardOf(request.Handle)].Waiting;
            var slot = SlotHandle.SlotOf(request.Handle);
            ref var party = ref waiting[slot];
            if (party.Event == JourneyEvent.Vacant)
            {
                waiting.Free(slot);
                continue;
            }

            party.Due = (ushort)request.Tick;
            _lines[party.Office].Join(request.Handle);
        }

        _requests.Clear();
    }

    private void Serve(int office, int endOfDay)
    {
        var line = _lines[office];
        for (var handle = line.First(); handle != SlotHandle.None && _room[office].IsOpen; handle = line.First())
        {
            var shard = _shards[SlotHandle.ShardOf(handle)];
            ref readonly var party = ref shard.Waiting[SlotHandle.SlotOf(handle)];
            var admitted = Math.Max(party.Due + _leastTicks, endOfDay);
            if (admitted >= endOfDay + Tick.PerDay)
            {
                return;
            }

            _room[office].Take(party.People);
            CountWait(shard, in party, admitted);
            line.Grant(JourneyEvent.ClaimAdmitted, admitted);
        }
    }

    /// <summary>Counts how long a party waited for its admission, in the month of the admission; not if that comes after the run.</summary>
    private void CountWait(Shard shard, ref readonly PartyRecord party, int admitted)
    {
        if (admitted < _world.Period.TickCount)
        {
            var month = _world.Period.MonthOf(new Tick(admitted).Day);
            var cell = _world.Classes[party.Class].Cell;
            shard.Recorder.Tally.AddTo(
                month, TalliedEvent.AdmissionWaitPersonTicks, cell, (admitted - party.Due) * party.People);
        }
    }

    private void HandOver(int office)
    {
        var nearest = _world.Claims.OfficeFor(_world.OfficePlaces[office]);
        var line = _lines[office];
        for (var handle = line.First(); handle != SlotHandle.None && nearest != PartyRecord.NoSite; handle = line.First())
        {
            line.Leave();
            _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)].Office = nearest;
            _lines[nearest].Join(handle);
        }
    }
}
