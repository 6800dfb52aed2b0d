using FlowSim.Report.Findings;

namespace FlowSim.Report.Page;

/// <summary>A verdict on the page: the words carry its meaning; colour and shape only support them.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Text">The verdict in words.</param>
internal sealed record VerdictMark(Verdict Verdict, string Text)
{
    /// <summary>Writes the verdict as HTML.</summary>
    public void Write(HtmlText html) => html.Element("span", Text, ("class", $"verdict {VerdictRule.NameOf(Verdict)}"));
}
