namespace FlowSim.Cli.Serving;

/// <summary>A line of standard input.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Text">The text without the line ending; null if the line is too long.</param>
internal readonly record struct InputLine(long Number, string? Text);
