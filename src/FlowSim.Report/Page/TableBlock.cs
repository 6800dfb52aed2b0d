namespace FlowSim.Report.Page;

/// <summary>A visible table.</summary>
/// <param name="Table">The table.</param>
internal sealed record TableBlock(ReportTable Table) : IReportBlock
{
    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [Table];

    /// <inheritdoc/>
    public void Write(HtmlText html) => Table.Write(html);
}
