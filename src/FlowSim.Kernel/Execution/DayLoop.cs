using FlowSim.Kernel.Calendar;
using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;

namespace FlowSim.Kernel.Execution;

/// <summary>Handles the events of a shard that are due on a day.</summary>
/// <typeparam name="TRecord">What an event happens to.</typeparam>
/// <typeparam name="TEvents">What each event does; a structure, for which the compiler makes a loop of its own.</typeparam>
/// <param name="calendar">The booked events of the shard.</param>
/// <param name="waiting">The records of the shard that wait.</param>
/// <param name="granted">Slots of the records whose request has been granted.</param>
/// <param name="events">What each event does.</param>
internal readonly struct DayLoop<TRecord, TEvents>(
    ShardCalendar<TRecord> calendar, WaitingRoom<TRecord> waiting, SlotList granted, TEvents events)
    where TRecord : struct, IEventRecord, ISlotRecord
    where TEvents : struct, IEventTable<TRecord>
{
    /// <summary>Handles all events that are due on a day, those that an event books for its own tick among them.</summary>
    public void Run(Day day)
    {
        var tick = day.FirstTick.Number;
        HandleGranted(tick);
        for (var end = tick + Tick.PerDay; tick < end; tick++)
        {
            do
            {
                var due = calendar.Take(tick);
                while (due.Next(out var record))
                {
                    events.Prepare(in due.Following);
                    events.Handle(ref record, tick);
                }
            }
            while (calendar.HasDue(tick));
        }
    }

    private void HandleGranted(int tick)
    {
        for (var index = 0; index < granted.Count; index++)
        {
            var slot = granted[index];
            var record = waiting[slot];
            waiting.Free(slot);
            if (record.Due > tick)
            {
                calendar.Book(in record);
            }
            else
            {
                events.Handle(ref record, tick);
            }
        }

        granted.Clear();
    }
}
