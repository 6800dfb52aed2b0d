namespace FlowSim.Foundation.Diagnostics;

/// <summary>A place in a file someone wrote.</summary>
/// <param name="File">The file, as its reader would name it.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column, from 1; 0 where the whole line or file is meant.</param>
public readonly record struct SourcePosition(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
