using FlowSim.Kernel.Calendar;
using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;

namespace FlowSim.Kernel.Tests.Execution;

public sealed class DayLoopTests
{
    private const int Days = 5;

    private readonly ShardCalendar<KernelRecord> _calendar = new(Days * Tick.PerDay, 16);
    private readonly WaitingRoom<KernelRecord> _waiting = new(4);
    private readonly SlotList _granted = new(1);
    private readonly List<(int Index, int Tick)> _handled = [];
    private readonly List<int> _prepared = [];

    [Fact]
    public void Each_event_is_handled_on_its_day_and_tick_with_what_it_books()
    {
        Book(1, due: 2);
        Book(2, due: Tick.PerDay);

        Run(day: 0);
        Assert.Equal([(1, 2), (1, 3)], _handled);

        Run(day: 1);
        Assert.Equal([(1, 2), (1, 3), (2, Tick.PerDay), (2, Tick.PerDay + 1)], _handled);
    }

    [Fact]
    public void What_was_granted_is_handled_when_the_day_begins_or_when_it_is_due()
    {
        Grant(1, due: 0);
        Grant(2, due: 2);

        Run(day: 0);

        Assert.Equal([(1, 0), (1, 1), (2, 2), (2, 3)], _handled.OrderBy(handled => handled));
        Assert.Equal(0, _granted.Count);
        Assert.All(Enumerable.Range(0, _waiting.SlotCount), slot => Assert.True(_waiting[slot].IsVacant));
    }

    [Fact]
    public void What_an_event_books_for_its_own_tick_is_handled_in_it_however_often()
    {
        const int Times = 20_000;
        var record = new KernelRecord { Index = 1, Due = 0, More = Times };
        _calendar.Book(in record);

        Run(day: 0);

        Assert.Equal(Times, _handled.Count(handled => handled == (1, 0)) - 1);
        Assert.Equal((1, 1), _handled[^1]);
    }

    [Fact]
    public void Before_an_event_the_table_learns_which_one_comes_next()
    {
        // A chunk holds sixteen; the last of one cannot know the first of the next.
        for (var index = 0; index < 20; index++)
        {
            Book(index, due: 2);
        }

        Run(day: 0);

        var handled = _handled.Where(entry => entry.Tick == 2).Select(entry => entry.Index).ToArray();
        Assert.Equal(20, handled.Length);
        var wrong = Enumerable.Range(0, handled.Length - 1).Count(number => _prepared[number] != handled[number + 1]);
        Assert.True(wrong <= 1, $"{wrong} of {handled.Length} are not the next");
    }

    private void Run(int day) => new DayLoop<KernelRecord, Table>(
        _calendar, _waiting, _granted, new Table(_calendar, _handled, _prepared)).Run(new Day(day));

    private void Book(int index, int due)
    {
        var record = new KernelRecord { Index = index, Due = (ushort)due };
        _calendar.Book(in record);
    }

    private void Grant(int index, int due)
    {
        var record = new KernelRecord { Index = index, Due = (ushort)due };
        _granted.Add(_waiting.Seat(in record));
    }

    /// <summary>
    /// Notes each event, and books the record again: as often as it says for the same tick, and then once a tick later.
    /// </summary>
    private readonly struct Table(
        ShardCalendar<KernelRecord> calendar, List<(int Index, int Tick)> handled, List<int> prepared) : IEventTable<KernelRecord>
    {
        public void Prepare(ref readonly KernelRecord next) => prepared.Add(next.Index);

        public void Handle(ref KernelRecord record, int tick)
        {
            handled.Add((record.Index, tick));
            if (record.More > 0)
            {
                record.More--;
                calendar.Book(in record);
            }
            else if (record.Content++ == 0)
            {
                record.Due = (ushort)(tick + 1);
                calendar.Book(in record);
            }
        }
    }
}
