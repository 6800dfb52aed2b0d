namespace FlowSim.Cli;

/// <summary>What a line of the README did.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it complained of.</param>
/// <param name="Results">The folder for its results; not there where it has none.</param>
internal sealed record ReadmeRun(int Code, string Output, string Error, string Results)
{
    /// <summary>The reports it wrote.</summary>
    public string[] Reports =>
        Directory.Exists(Results) ? Directory.GetFiles(Results, "report.html", SearchOption.AllDirectories) : [];
}
