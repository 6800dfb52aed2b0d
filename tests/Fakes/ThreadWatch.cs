namespace FlowSim.Fakes;

/// <summary>
/// Counts the threads that some work uses besides the calling thread. A value of the calling thread follows the work to
/// every thread, task and timer that it starts, and its arrival there is noticed. Other tests do not disturb it.
/// </summary>
internal static class ThreadWatch
{
    /// <summary>Does some work and counts the other threads it was done on.</summary>
    public static int OtherThreads(Action work)
    {
        var here = Environment.CurrentManagedThreadId;
        var others = new HashSet<int>();
        var mark = new AsyncLocal<object?>(change =>
        {
            if (change.CurrentValue is not null && Environment.CurrentManagedThreadId != here)
            {
                lock (others)
                {
                    others.Add(Environment.CurrentManagedThreadId);
                }
            }
        });
        mark.Value = new();
        try
        {
            work();
        }
        finally
        {
            mark.Value = null;
        }

        lock (others)
        {
            return others.Count;
        }
    }
}
