using System.Collections.Immutable;

namespace FlowSim.Report.Page;

/// <summary>A section of the page.</summary>
/// <param name="Id">Its id, which the table of contents links to.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">Its blocks, in order.</param>
internal sealed record ReportSection(string Id, string Title, ImmutableArray<IReportBlock> Blocks)
{
    /// <summary>Its figures.</summary>
    public IEnumerable<FigureBlock> Figures => Blocks.OfType<FigureBlock>();

    /// <summary>Its tables, in order.</summary>
    public IEnumerable<ReportTable> Tables => Blocks.SelectMany(block => block.Tables);

    /// <summary>Writes the section as HTML.</summary>
    public void Write(HtmlText html)
    {
        html.Open("section", ("id", Id), ("aria-labelledby", $"{Id}-title")).Line();
        html.Element("h2", Title, ("id", $"{Id}-title")).Line();
        foreach (var block in Blocks)
        {
            block.Write(html);
        }

        html.Close("section").Line();
    }
}
