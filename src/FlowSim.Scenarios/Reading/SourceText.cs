using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Reading;

/// <summary>The text of one file.</summary>
/// <param name="File">The file, by the name used in diagnostics.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
internal sealed record SourceText(string File, string Text)
{
    /// <summary>A position in this file.</summary>
    public SourcePosition At(long line, long column) => new(File, (int)line, (int)column);

    /// <summary>The file to which a path in this file refers.</summary>
    public string Resolve(string path) =>
        Path.Combine(Path.GetDirectoryName(File) ?? "", path).Replace('\\', '/');
}
