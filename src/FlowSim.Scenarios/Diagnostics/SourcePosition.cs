namespace FlowSim.Scenarios.Diagnostics;

/// <summary>A position in a file that somebody wrote.</summary>
/// <param name="File">The file, by the name that its reader knows.</param>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Column">The column, from 1; 0 for the whole line or file.</param>
public readonly record struct SourcePosition(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
