namespace FlowSim.Cli.Printing;

/// <summary>A test that needs a browser: skipped without one, except in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Checks whether the test can run.</summary>
    public BrowserFactAttribute()
    {
        if (!InstalledBrowser.TryFind(Environment.GetEnvironmentVariable, out _, out var complaint)
            && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = complaint;
        }
    }
}
