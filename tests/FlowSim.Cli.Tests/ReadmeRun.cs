namespace FlowSim.Cli;

/// <summary>The result of a line of the README.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">The errors it printed.</param>
/// <param name="Results">The folder for its results; does not exist if it has none.</param>
internal sealed record ReadmeRun(int Code, string Output, string Error, string Results)
{
    /// <summary>The reports it wrote.</summary>
    public string[] Reports =>
        Directory.Exists(Results) ? Directory.GetFiles(Results, "report.html", SearchOption.AllDirectories) : [];
}
