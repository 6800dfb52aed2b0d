namespace FlowSim.Scenarios.Diagnostics;

/// <summary>One problem in a file that somebody wrote: where it is, what is wrong, and what to do about it.</summary>
/// <param name="Code">The stable code, such as FS1102.</param>
/// <param name="At">The position in the file.</param>
/// <param name="Message">What is wrong, what is allowed, and a suggestion if there is one.</param>
public sealed record Diagnostic(string Code, SourcePosition At, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{At}: error {Code}: {Message}";
}
