using FlowSim.Cli.Printing;

namespace FlowSim.Report.Browser;

/// <summary>A theory that needs a browser, like <see cref="BrowserFactAttribute"/> for a fact.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Checks whether the theory can run.</summary>
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
