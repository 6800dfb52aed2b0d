using System.Collections.Immutable;

namespace FlowSim.Report.Page;

/// <summary>The journeys of one party under each policy, side by side.</summary>
/// <param name="Title">A description of the party.</param>
/// <param name="Journeys">Its journeys.</param>
internal sealed record JourneysBlock(string Title, ImmutableArray<JourneyColumn> Journeys) : IReportBlock
{
    /// <inheritdoc/>
    public IEnumerable<ReportTable> Tables => [];

    /// <inheritdoc/>
    public void Write(HtmlText html)
    {
        html.Element("h3", Title).Line();
        html.Open("div", ("class", "journeys")).Line();
        foreach (var journey in Journeys)
        {
            html.Open("article", ("class", "journey")).Element("h4", journey.Title).Line();
            if (journey.Steps.IsEmpty)
            {
                html.Element("p", journey.Nothing).Line();
            }
            else
            {
                WriteSteps(html, journey.Steps);
            }

            html.Close("article").Line();
        }

        html.EndMark().Close("div").Line();
    }

    private static void WriteSteps(HtmlText html, ImmutableArray<JourneyStep> steps)
    {
        html.Open("ol").Line();
        foreach (var step in steps)
        {
            html.Open("li").Element("time", step.Date, ("datetime", step.Date)).Text(" ");
            html.Element("span", step.Place, ("class", "place")).Text(": ").Text(step.Text).Close("li").Line();
        }

        html.Close("ol").Line();
    }
}
