namespace FlowSim.Report.Page;

/// <summary>Text that keeps its line breaks: commands and manifests.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">A label for people who use a screen reader.</param>
internal sealed record PreformattedBlock(string Text, string Label) : IReportBlock
{
    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [];

    /// <inheritdoc/>
    public void Write(HtmlText html) => html
        .Open("pre", ("tabindex", "0"), ("role", "region"), ("aria-label", Label)).Element("code", Text).Close("pre").Line();
}
