namespace FlowSim.Cli.Serving;

/// <summary>A line of standard input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text without the end of the line; null where it is too long to be read.</param>
internal readonly record struct InputLine(long Number, string? Text);
