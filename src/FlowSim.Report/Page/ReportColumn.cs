namespace FlowSim.Report.Page;

/// <summary>A column of a table.</summary>
/// <param name="Label">Its heading on the page.</param>
/// <param name="Name">Its name in CSV files, the same in every language; a span makes two columns with the endings
/// <c>_low</c> and <c>_high</c>.</param>
/// <param name="Kind">What it contains.</param>
internal sealed record ReportColumn(string Label, string Name, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>The columns that it becomes in a CSV file.</summary>
    public IEnumerable<string> Names => Kind == ColumnKind.Span ? [$"{Name}_low", $"{Name}_high"] : [Name];
}
