using System.Collections.Immutable;

namespace FlowSim.Cli.Execution;

/// <summary>The files of a report that were written.</summary>
/// <param name="Page">The page.</param>
/// <param name="Pdf">The page as PDF; null if it was not requested.</param>
/// <param name="Tables">The tables; empty if they were not requested.</param>
/// <param name="Brief">The brief; null if it was not requested.</param>
internal sealed record WrittenReport(string Page, string? Pdf, ImmutableArray<string> Tables, string? Brief);
