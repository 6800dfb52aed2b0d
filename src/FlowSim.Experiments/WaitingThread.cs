namespace FlowSim.Experiments;

/// <summary>Threads of a pipeline, which have nothing else to do and so may wait for its channels.</summary>
internal static class WaitingThread
{
    /// <summary>Starts one; it never keeps the program from ending.</summary>
    public static Thread Start(ThreadStart work)
    {
        var thread = new Thread(work) { IsBackground = true };
        thread.Start();
        return thread;
    }

    /// <summary>Waits for a channel.</summary>
    public static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    /// <summary>Waits for a channel.</summary>
    public static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
