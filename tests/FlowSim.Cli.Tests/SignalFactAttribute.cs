namespace FlowSim.Cli;

/// <summary>A test that sends a signal to a process: skipped on Windows, which has none.</summary>
internal sealed class SignalFactAttribute : FactAttribute
{
    public SignalFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "On Windows no signal can be sent to one process.";
        }
    }
}
