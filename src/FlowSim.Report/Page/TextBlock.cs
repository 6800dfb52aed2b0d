namespace FlowSim.Report.Page;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Style">Its class in the style sheet, if it has one.</param>
internal sealed record TextBlock(string Text, string? Style = null) : IReportBlock
{
    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [];

    /// <inheritdoc/>
    public void Write(HtmlText html) => html.Element("p", Text, ("class", Style)).Line();
}
