using FlowSim.Kernel.Calendar;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;
using FlowSim.Model.World;

namespace FlowSim.Benchmarks;

/// <summary>
/// The minimum cost of an event on this machine: one Philox block, one random 32-byte record read and written, one
/// choice and one calendar insertion. The model's events are compared with it.
/// </summary>
internal sealed class Kernel
{
    private const int RecordCount = 1 << 19;
    private const int PlaceCount = 96;
    private const int ClassCount = 48;
    private const int BoundCount = 3;
    private const int TickCount = 1904;
    private const int PartiesPerShard = 4096;

    private readonly RandomSource _random = new(1, 0);
    private readonly PartyRecord[] _records = new PartyRecord[RecordCount];
    private readonly int[] _bounds = new int[PlaceCount * ClassCount * BoundCount];

    public Kernel()
    {
        for (var row = 0; row < PlaceCount * ClassCount; row++)
        {
            ReadOnlySpan<double> upTo = [0.5, 0.7, 0.9];
            for (var option = 0; option < BoundCount; option++)
            {
                _bounds[(row * BoundCount) + option] = CumulativeShares.Bound(upTo[option], 1);
            }
        }
    }

    /// <summary>Runs the loop until the calendars of all shards are empty, and counts the events.</summary>
    public (long Events, long Check) Run(int shards)
    {
        var (events, check) = (0L, 0L);
        for (var shard = 0; shard < shards; shard++)
        {
            var calendar = new ShardCalendar<PartyRecord>(TickCount, PartiesPerShard);
            for (var party = 0; party < PartiesPerShard; party++)
            {
                var record = new PartyRecord
                {
                    Index = (shard * PartiesPerShard) + party,
                    Due = (ushort)(party % 400),
                    Event = JourneyEvent.Arrive,
                };
                calendar.Book(in record);
            }

            events += Drain(calendar, ref check);
        }

        return (events, check);
    }

    private long Drain(ShardCalendar<PartyRecord> calendar, ref long check)
    {
        var events = 0L;
        for (var tick = 0; tick < TickCount; tick++)
        {
            var due = calendar.Take(tick);
            while (due.Next(out var party))
            {
                events++;
                var draw = _random.For(StreamId.Leg, (uint)party.Index, 7, (uint)tick);
                ref var record = ref _records[(int)(draw.B & (RecordCount - 1))];
                var row = (party.Place * ClassCount) + (party.Index % ClassCount);
                var option = CumulativeShares.Find(_bounds.AsSpan(row * BoundCount, BoundCount), draw.A);
                record.Place = (ushort)option;
                record.Due = party.Due;
                check += record.Index;
                party.Place = (ushort)((party.Place + option + 1) % PlaceCount);
                party.Due = (ushort)(tick + 1 + (draw.C & 7));
                calendar.Book(in party);
            }
        }

        return events;
    }
}
