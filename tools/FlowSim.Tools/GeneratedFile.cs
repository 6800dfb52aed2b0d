namespace FlowSim.Tools;

/// <summary>A file of the repository that is made from other files or from the code.</summary>
/// <param name="Path">Its path from the folder of the repository, with slashes.</param>
/// <param name="Text">What it must contain.</param>
internal sealed record GeneratedFile(string Path, string Text);
