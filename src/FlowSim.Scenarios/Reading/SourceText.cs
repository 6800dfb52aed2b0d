using FlowSim.Foundation.Diagnostics;

namespace FlowSim.Scenarios.Reading;

/// <summary>The text of one file.</summary>
/// <param name="File">The file, as diagnostics name it.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
internal sealed record SourceText(string File, string Text)
{
    /// <summary>A position in this file.</summary>
    public SourcePosition At(long line, long column) => new(File, (int)line, (int)column);

    /// <summary>The file a path written in this file means.</summary>
    public string Resolve(string path) =>
        Path.Combine(Path.GetDirectoryName(File) ?? "", path).Replace('\\', '/');
}
