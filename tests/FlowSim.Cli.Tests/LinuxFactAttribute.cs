namespace FlowSim.Cli;

/// <summary>
/// A test that detects by the threads of a process whether it is working: skipped elsewhere, since only Linux shows them.
/// </summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "Only Linux shows the threads of another process, by which the test detects that it is working.";
        }
    }
}
