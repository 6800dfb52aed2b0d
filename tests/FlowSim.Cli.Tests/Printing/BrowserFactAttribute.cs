namespace FlowSim.Cli.Printing;

/// <summary>A test that needs a browser: skipped where there is none, but never in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks whether the test can be run.</summary>
    public BrowserFactAttribute()
    {
        if (!InstalledBrowser.TryFind(Environment.GetEnvironmentVariable, out _, out var complaint)
            && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = complaint;
        }
    }
}
