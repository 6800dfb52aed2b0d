namespace FlowSim.Experiments.Pipeline;

/// <summary>Starts threads that never keep the program from ending. Nothing else in this project starts one.</summary>
internal static class WorkerThread
{
    /// <summary>Starts a thread under a name that debuggers and the operating system show.</summary>
    public static Thread Start(string name, ThreadStart work)
    {
        var thread = new Thread(work) { IsBackground = true, Name = name };
        thread.Start();
        return thread;
    }
}
