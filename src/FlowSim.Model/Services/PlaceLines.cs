using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.World;

namespace FlowSim.Model.Services;

/// <summary>
/// Lines of parties at places, each served first come, first served up to the people that its place serves in a day
/// (<see cref="DayRoom"/>). Where nobody is served any longer, the line breaks up.
/// </summary>
internal sealed class PlaceLines
{
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new();
    private readonly WaitingQueue?[] _lines;
    private readonly DayRoom[] _room;
    private readonly JourneyEvent _served;
    private readonly JourneyEvent _closed;

    /// <summary>Empty lines.</summary>
    /// <param name="shards">The shards of the parties.</param>
    /// <param name="placeCount">Number of places of the corridor.</param>
    /// <param name="at">The places that ever have a line.</param>
    /// <param name="served">What happens next to a party that is served.</param>
    /// <param name="closed">What happens next to the parties of a line that breaks up.</param>
    public PlaceLines(Shard[] shards, int placeCount, IEnumerable<PlaceId> at, JourneyEvent served, JourneyEvent closed)
    {
        (_shards, _served, _closed) = (shards, served, closed);
        _lines = new WaitingQueue?[placeCount];
        _room = new DayRoom[placeCount];
        foreach (var place in at)
        {
            _lines[place.Index] ??= new WaitingQueue(shards);
        }
    }

    /// <summary>Number of places.</summary>
    public int PlaceCount => _lines.Length;

    /// <summary>Whether a place ever has a line.</summary>
    public bool HasLine(int place) => _lines[place] is not null;

    /// <summary>Adds the parties that asked today to the lines of the places where they are.</summary>
    /// <param name="listOf">The shard's requests for this service, which are emptied.</param>
    public void Gather(Func<Shard, RequestList> listOf)
    {
        _requests.Gather(_shards, listOf);
        foreach (ref readonly var request in _requests.All)
        {
            var handle = request.Handle;
            ref var party = ref _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)];
            party.Due = (ushort)request.Tick;
            _lines[party.Place]!.Join(handle);
        }

        _requests.Clear();
    }

    /// <summary>Serves the line of a place.</summary>
    /// <param name="place">The place, which has a line.</param>
    /// <param name="perDay">People it serves today, of all people.</param>
    /// <param name="sampleShare">The share of people simulated.</param>
    /// <param name="delayDays">Days from joining the line to the earliest time at which a party can be served.</param>
    public void Serve(int place, double perDay, double sampleShare, double delayDays)
    {
        var line = _lines[place]!;
        if (perDay <= 0)
        {
            _room[place].Close();
            while (line.First() != SlotHandle.None)
            {
                line.Grant(_closed, 0);
            }

            return;
        }

        var delay = WaitingTime.ToTicks(delayDays);
        _room[place].Refill(perDay, sampleShare);
        for (var handle = line.First(); handle != SlotHandle.None && _room[place].IsOpen; handle = line.First())
        {
            ref readonly var party = ref _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)];
            _room[place].Take(party.People);
            line.Grant(_served, party.Due + delay);
        }
    }
}
