using System.Collections.Immutable;

namespace FlowSim.Cli.Execution;

/// <summary>The files of a report that were written.</summary>
/// <param name="Page">The page.</param>
/// <param name="Pdf">The page as PDF; null where it was not asked for.</param>
/// <param name="Tables">The tables; none where they were not asked for.</param>
/// <param name="Brief">The brief; null where it was not asked for.</param>
internal sealed record WrittenReport(string Page, string? Pdf, ImmutableArray<string> Tables, string? Brief);
