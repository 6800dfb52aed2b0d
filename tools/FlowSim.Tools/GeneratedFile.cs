namespace FlowSim.Tools;

/// <summary>A file of the repository that is generated from other files or from the code.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Text">Its expected content.</param>
internal sealed record GeneratedFile(string Path, string Text);
