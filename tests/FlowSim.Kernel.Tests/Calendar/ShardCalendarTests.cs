using FlowSim.Kernel.Calendar;
using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Tests.Calendar;

public sealed class ShardCalendarTests
{
    /// <summary>Number of ticks in a window of the calendar.</summary>
    private const int Window = 32;

    private const uint Stream = 18;

    private static readonly RandomSource Random = new(8, 0);

    public static TheoryData<int, int> Lengths => new()
    {
        { 1, 0 },
        { Window - 1, 4 },
        { Window, 4 },
        { Window + 1, 4 },
        { 2 * Window, 500 },
        { (5 * Window) + 7, 0 },
        { 12 * Window, 40 },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_record_comes_due_on_its_tick_and_once(int ticks, int capacity)
    {
        for (var repetition = 0U; repetition < 20; repetition++)
        {
            var calendar = new ShardCalendar<KernelRecord>(ticks, capacity);
            var expected = new SortedDictionary<int, List<int>>();
            var index = 0;
            BookSome(calendar, expected, ref index, from: 0, ticks, repetition);

            for (var tick = 0; tick < ticks; tick++)
            {
                var taken = new List<int>();
                var due = calendar.Take(tick);
                while (due.Next(out var record))
                {
                    taken.Add(record.Index);
                    Assert.Equal(tick, record.Due);
                    if (record.Index % 3 == 0)
                    {
                        BookSome(calendar, expected, ref index, tick + 1, ticks, repetition);
                    }
                }

                taken.Sort();
                Assert.Equal(expected.GetValueOrDefault(tick) ?? [], taken);
                if (tick % 4 == 3)
                {
                    BookSome(calendar, expected, ref index, tick + 1, ticks, repetition);
                }
            }

            var left = new List<int>();
            calendar.ForEach(record => left.Add(record.Index));
            left.Sort();
            Assert.Equal(expected.Where(entry => entry.Key >= ticks).SelectMany(entry => entry.Value).Order(), left);
        }
    }

    [Fact]
    public void Growing_keeps_every_record_as_it_was()
    {
        const int Ticks = 10 * Window;
        const int Records = 50_000;
        var calendar = new ShardCalendar<KernelRecord>(Ticks, 0);

        for (var index = 0; index < Records; index++)
        {
            var record = Record(index, (index * 7) % Ticks);
            calendar.Book(in record);
        }

        var seen = new HashSet<int>();
        for (var tick = 0; tick < Ticks; tick++)
        {
            var due = calendar.Take(tick);
            while (due.Next(out var record))
            {
                Assert.Equal(Record(record.Index, tick), record);
                Assert.True(seen.Add(record.Index));
            }
        }

        Assert.Equal(Records, seen.Count);
    }

    [Fact]
    public void Visiting_all_records_removes_none()
    {
        var calendar = new ShardCalendar<KernelRecord>(3 * Window, 0);
        for (var index = 0; index < 100; index++)
        {
            var record = Record(index, index % (3 * Window));
            calendar.Book(in record);
        }

        var (first, second) = (0, 0);
        calendar.ForEach(_ => first++);
        calendar.ForEach(_ => second++);

        Assert.Equal((100, 100), (first, second));
    }

    [Fact]
    public void Chunks_that_were_drained_are_used_again()
    {
        const int Ticks = 2000;
        var calendar = new ShardCalendar<KernelRecord>(Ticks, 64);
        var before = 0L;

        for (var tick = 0; tick < Ticks; tick++)
        {
            var due = calendar.Take(tick);
            while (due.Next(out _))
            {
            }

            // A constant 60 records, far fewer than would fit if chunks were lost.
            for (var index = 0; index < 20 && tick + 3 < Ticks; index++)
            {
                var record = Record(index, tick + 1 + (index % 3));
                calendar.Book(in record);
            }

            before = tick == Window ? GC.GetAllocatedBytesForCurrentThread() : before;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void BookSome(
        ShardCalendar<KernelRecord> calendar,
        SortedDictionary<int, List<int>> expected,
        ref int index,
        int from,
        int ticks,
        uint repetition)
    {
        var draw = Random.For(Stream, (uint)index, (uint)from, repetition);
        var count = (int)(draw.A % 3) + (from == 0 ? 40 : 0);
        for (var number = 0; number < count && index < 5000; number++)
        {
            // Ticks that are near, distant and beyond the end of the run.
            var drawOfDue = Random.For(Stream, (uint)index, (uint)from, repetition + 1000).UniformA;
            var span = number % 2 == 0 ? 10 : ticks + 40;
            var due = from + (int)(drawOfDue * span);
            var record = Record(index, due);
            calendar.Book(in record);
            if (!expected.TryGetValue(due, out var there))
            {
                expected[due] = there = [];
            }

            there.Add(index++);
        }
    }

    private static KernelRecord Record(int index, int due) => new()
    {
        Index = index,
        Due = (ushort)due,
        Content = (ushort)(index % 60_000),
        More = (ulong)(index % 1000) << 40,
    };
}
