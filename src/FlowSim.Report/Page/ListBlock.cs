using System.Collections.Immutable;

namespace FlowSim.Report.Page;

/// <summary>A list of sentences, some of them with a verdict.</summary>
/// <param name="Items">Its items.</param>
internal sealed record ListBlock(ImmutableArray<ListItem> Items) : IReportBlock
{
    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [];

    /// <inheritdoc/>
    public void Write(HtmlText html)
    {
        html.Open("ul", ("class", Items.Any(item => item.Verdict is not null) ? "findings" : null)).Line();
        foreach (var item in Items)
        {
            html.Open("li").Text(item.Text);
            if (item.Verdict is { } verdict)
            {
                html.Text(" ");
                verdict.Write(html);
            }

            html.Close("li").Line();
        }

        html.Close("ul").Line();
    }
}
