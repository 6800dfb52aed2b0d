using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Cards;

/// <summary>
/// Issues humanitarian visitor cards, first come, first served, up to the daily capacity of a place. Where cards are no
/// longer issued, those who wait go on without one.
/// </summary>
internal sealed class CardIssue : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new();
    private readonly WaitingQueue?[] _lines;
    private readonly double[] _room;

    public CardIssue(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _lines = new WaitingQueue?[world.Network.Places.Length];
        _room = new double[_lines.Length];
        var cards = world.Timeline.Entries.Select(entry => entry.Instrument).OfType<HumanitarianCardInstrument>();
        foreach (var place in cards.SelectMany(card => card.At))
        {
            _lines[place.Index] ??= new WaitingQueue(shards);
        }
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.CardRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.WaitingParties],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(_shards, static shard => shard.Requests.Card);
        foreach (ref readonly var request in _requests.All)
        {
            var handle = request.Handle;
            ref var party = ref _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)];
            party.Due = (ushort)request.Tick;
            _lines[party.Place]!.Join(handle);
        }

        _requests.Clear();
        for (var place = 0; place < _lines.Length; place++)
        {
            if (_lines[place] is { } line)
            {
                Serve(line, place);
            }
        }
    }

    private void Serve(WaitingQueue line, int place)
    {
        var perDay = _world.Policy.Cards[place].PeoplePerDay * _world.SampleShare;
        if (perDay <= 0)
        {
            Close(line);
            _room[place] = 0;
            return;
        }

        var delay = WaitingTime.ToTicks(_world.Policy.Cards[place].DelayDays);
        _room[place] = Math.Min(_room[place], 0) + perDay;
        for (var handle = line.First(); handle != SlotHandle.None && _room[place] > 0; handle = line.First())
        {
            ref readonly var party = ref _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)];
            _room[place] -= party.People;
            line.Grant(JourneyEvent.CardIssued, party.Due + delay);
        }
    }

    private static void Close(WaitingQueue line)
    {
        while (line.First() != SlotHandle.None)
        {
            line.Grant(JourneyEvent.CardLineCloses, 0);
        }
    }
}
