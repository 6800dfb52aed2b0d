namespace FlowSim.Report.Page;

/// <summary>A column of a table.</summary>
/// <param name="Label">Its heading on the page.</param>
/// <param name="Name">Its name in CSV files, the same in every language; where it holds spans, of its two columns <c>_low</c> and <c>_high</c>.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record ReportColumn(string Label, string Name, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>The columns that it makes in a CSV file.</summary>
    public IEnumerable<string> Names => Kind == ColumnKind.Span ? [$"{Name}_low", $"{Name}_high"] : [Name];
}
