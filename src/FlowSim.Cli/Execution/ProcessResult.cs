namespace FlowSim.Cli.Execution;

/// <summary>How another program ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it printed on standard output.</param>
/// <param name="Error">What it printed on standard error.</param>
internal sealed record ProcessResult(int Code, string Output, string Error);
