namespace FlowSim.Report.Page;

/// <summary>A heading within a section.</summary>
/// <param name="Text">Its text.</param>
internal sealed record HeadingBlock(string Text) : IReportBlock
{
    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [];

    /// <inheritdoc/>
    public void Write(HtmlText html) => html.Element("h3", Text).Line();
}
