using FlowSim.Report.Charts;

namespace FlowSim.Report.Page;

/// <summary>A chart with all that is needed without it: its finding, unit, description, data and source.</summary>
internal sealed record FigureBlock : IReportBlock
{
    /// <summary>The id of the figure and of its data: <c>chart-map</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its finding, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What its numbers are.</summary>
    public required string Unit { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Where its numbers come from.</summary>
    public required string Source { get; init; }

    /// <summary>The word for the data beneath.</summary>
    public required string DataLabel { get; init; }

    /// <summary>Its numbers.</summary>
    public required ReportTable Table { get; init; }

    /// <summary>What the script draws.</summary>
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
        html.Open("figcaption").Element("h3", Title, ("id", $"{Id}-title")).Element("p", Unit, ("class", "unit")).Close("figcaption").Line();
        html.Open("div", ("class", $"plot {Chart.Kind}"), ("style", Chart.Style)).Close("div").Line();
        html.Element("p", Description, ("class", "description"), ("id", $"{Id}-text")).Line();
        html.Open("details", ("class", "data")).Element("summary", DataLabel).Line();
        Table.Write(html);
        html.Close("details").Line();
        html.Element("p", Source, ("class", "source")).Line();
        html.Close("figure").Line();
    }
}
