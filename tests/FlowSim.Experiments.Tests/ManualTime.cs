namespace FlowSim.Experiments;

/// <summary>A clock that stands still until a test moves it, and fires its timers while it is moved.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _timersLock = new();
    private readonly List<ManualTimer> _timers = [];
    private long _ticks;

    /// <summary>Called when something begins to wait for this clock.</summary>
    public Action? TimerSet { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        lock (_timersLock)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan time)
    {
        var now = Interlocked.Add(ref _ticks, time.Ticks);
        ManualTimer[] timers;
        lock (_timersLock)
        {
            timers = [.. _timers];
        }

        // Outside the lock, since what fires may wait for another thread that sets or ends a timer.
        Array.ForEach(timers, timer => timer.FireIfDue(now));
    }

    private void Forget(ManualTimer timer)
    {
        lock (_timersLock)
        {
            _timers.Remove(timer);
        }
    }

    /// <summary>A timer that fires once.</summary>
    private sealed class ManualTimer(ManualTime clock, Action fire) : ITimer
    {
        private long _due = long.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var due = dueTime == Timeout.InfiniteTimeSpan ? long.MaxValue : clock.GetTimestamp() + dueTime.Ticks;
            Interlocked.Exchange(ref _due, due);
            if (due != long.MaxValue)
            {
                clock.TimerSet?.Invoke();
            }

            return true;
        }

        public void FireIfDue(long now)
        {
            var due = Interlocked.Read(ref _due);
            if (due <= now && Interlocked.CompareExchange(ref _due, long.MaxValue, due) == due)
            {
                fire();
            }
        }

        public void Dispose() => clock.Forget(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
