namespace FlowSim.Foundation.Diagnostics;

/// <summary>One thing wrong with what someone wrote: where, what, and what to do about it.</summary>
/// <param name="Code">The lasting code, such as FS1102.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Message">What is wrong, what is allowed, and a suggestion where there is one.</param>
public sealed record Diagnostic(string Code, SourcePosition At, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{At}: error {Code}: {Message}";
}
