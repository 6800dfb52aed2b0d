namespace FlowSim.Experiments.Pipeline;

/// <summary>
/// Starts background threads, which do not keep the program running. No other class in this project starts threads.
/// </summary>
internal static class WorkerThread
{
    /// <summary>Starts a thread with a name that debuggers and the operating system show.</summary>
    public static Thread Start(string name, ThreadStart work)
    {
        var thread = new Thread(work) { IsBackground = true, Name = name };
        thread.Start();
        return thread;
    }
}
