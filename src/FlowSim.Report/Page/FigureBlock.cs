using FlowSim.Report.Charts;

namespace FlowSim.Report.Page;

/// <summary>
/// A chart with everything needed to understand it without seeing it: its finding, unit, description, data and source.
/// </summary>
internal sealed record FigureBlock : IReportBlock
{
    /// <summary>The id of the figure and of its data: <c>chart-map</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its finding, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The unit of its numbers.</summary>
    public required string Unit { get; init; }

    /// <summary>What it shows, for people who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The source of its numbers.</summary>
    public required string Source { get; init; }

    /// <summary>The label of the data table beneath it.</summary>
    public required string DataLabel { get; init; }

    /// <summary>The data table.</summary>
    public required ReportTable Table { get; init; }

    /// <summary>The chart that the script draws.</summary>
    public required Chart Chart { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [Table];

    /// <inheritdoc/>
    public void Write(HtmlText html)
    {
        html.Open(
            "figure",
            ("class", "chart"),
            ("id", Id),
            ("data-chart", Id),
            ("aria-labelledby", $"{Id}-title"),
            ("aria-describedby", $"{Id}-text")).Line();
        html.Open("figcaption")
            .Element("h3", Title, ("id", $"{Id}-title"))
            .Element("p", Unit, ("class", "unit"))
            .Close("figcaption")
            .Line();
        html.Open("div", ("class", $"plot {Chart.Kind}"), ("style", Chart.Style)).Close("div").Line();
        html.Element("p", Description, ("class", "description"), ("id", $"{Id}-text")).Line();
        html.Open("details", ("class", "data")).Element("summary", DataLabel).Line();
        Table.Write(html);
        html.Close("details").Line();
        html.Element("p", Source, ("class", "source")).Line();
        html.Close("figure").Line();
    }
}
