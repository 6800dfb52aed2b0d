using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Detention;

/// <summary>
/// Places the people apprehended today in stations, in the order in which they were stopped: the nearest station in
/// reach with a free bed, else the nearest that is below its overcrowding limit, else none. A party is not split, so
/// the last free bed admits a whole party.
/// </summary>
internal sealed class StationPlacement : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new();
    private readonly long[] _people;
    private readonly int[] _released;
    private readonly int[][] _nearestFirst;

    public StationPlacement(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _people = new long[world.StationPlaces.Length];
        _released = new int[world.StationPlaces.Length];
        _nearestFirst = [.. world.HoursAround.Select(hours =>
            Enumerable.Range(0, world.StationPlaces.Length).OrderBy(station => hours[world.StationPlaces[station]]).ToArray())];
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.StationRequests, DayState.StationReleases],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.WaitingParties, DayState.EventCounts, DayState.StationLoad],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(_shards, static shard => shard.Requests.Station);
        var next = 0;
        for (var part = 0; part < Tick.PerDay; part++)
        {
            // People leave before others arrive in the same tick, so a bed can be used again at once.
            TakeReleases(part);
            var tick = today.FirstTick.Number + part;
            for (; next < _requests.Count && _requests.All[next].Tick <= tick; next++)
            {
                Place(_requests.All[next].Handle, tick);
            }
        }

        _requests.Clear();
        for (var station = 0; station < _people.Length; station++)
        {
            var places = PlacesOf(station);
            _world.StationLoad[station] = places > 0 ? _people[station] / places : 0;
        }
    }

    private double PlacesOf(int station) => _world.Policy.Stations[_world.StationPlaces[station]].Places * _world.SampleShare;

    private void TakeReleases(int part)
    {
        Array.Clear(_released);
        foreach (var shard in _shards)
        {
            ShardSum.Move(shard.Capacity.StationReleases.AsSpan(part * _released.Length, _released.Length), _released);
        }

        for (var station = 0; station < _people.Length; station++)
        {
            _people[station] -= _released[station];
        }
    }

    private void Place(int handle, int tick)
    {
        var shard = _shards[SlotHandle.ShardOf(handle)];
        ref var party = ref shard.Waiting[SlotHandle.SlotOf(handle)];
        var station = Choose(party.Place, out var isNearest);
        if (station < 0)
        {
            WaitingQueue.Grant(_shards, handle, JourneyEvent.NotAdmitted, 0);
            return;
        }

        _people[station] += party.People;
        party.Station = (byte)station;
        party.DetainedSince = (ushort)tick;
        if (!isNearest)
        {
            shard.Recorder.Count(in party, TalliedEvent.TransferredToFartherStation, tick);
        }

        WaitingQueue.Grant(_shards, handle, JourneyEvent.Admitted, 0);
    }

    private int Choose(int place, out bool isNearest)
    {
        var parameters = _world.Parameters.Detention;
        var hours = _world.HoursAround[place];
        var nearest = -1;
        var overfilled = -1;
        foreach (var station in _nearestFirst[place])
        {
            var places = PlacesOf(station);
            if (places <= 0)
            {
                continue;
            }

            nearest = nearest < 0 ? station : nearest;
            // Stations are ordered by distance, so no later one is in reach.
            if (hours[_world.StationPlaces[station]] > hours[_world.StationPlaces[nearest]] + parameters.TransferHours)
            {
                break;
            }

            if (_people[station] < places)
            {
                isNearest = station == nearest;
                return station;
            }

            if (overfilled < 0 && _people[station] < places * parameters.OvercrowdingLimit)
            {
                overfilled = station;
            }
        }

        isNearest = overfilled == nearest;
        return overfilled;
    }
}
