namespace FlowSim.Tidy.Tests;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Its path from the root, with slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed record TextFile(string Path, string Text)
{
    /// <summary>Its lines with their numbers, from 1.</summary>
    public IEnumerable<(int Number, string Text)> Lines => Text.Split('\n').Select((line, index) => (index + 1, line.TrimEnd('\r')));
}
