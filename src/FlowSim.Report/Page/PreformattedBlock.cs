namespace FlowSim.Report.Page;

/// <summary>Text whose lines stay as they are: commands and manifests.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">What it is, for those who hear the page.</param>
internal sealed record PreformattedBlock(string Text, string Label) : IReportBlock
{
    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [];

    /// <inheritdoc/>
    public void Write(HtmlText html) => html
        .Open("pre", ("tabindex", "0"), ("role", "region"), ("aria-label", Label)).Element("code", Text).Close("pre").Line();
}
