using FlowSim.Cli.Printing;

namespace FlowSim.Report.Browser;

/// <summary>A theory that needs a browser, as <see cref="BrowserFactAttribute"/> is a fact that does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether the theory can be tried.</summary>
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
