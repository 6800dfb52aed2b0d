using System.Collections.Immutable;

namespace FlowSim.Report.Page;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells; the first names the row.</param>
/// <param name="Group">The part of the table that the row belongs to, if the table has parts.</param>
internal sealed record ReportRow(ImmutableArray<ReportCell> Cells, string? Group = null);
