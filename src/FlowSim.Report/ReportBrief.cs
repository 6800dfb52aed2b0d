using System.Text;
using FlowSim.Report.Findings;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Report.Stored;

namespace FlowSim.Report;

/// <summary>Results as a brief of one page in Markdown.</summary>
public static class ReportBrief
{
    /// <summary>The brief: headline, key findings, how they were made, and how to cite them.</summary>
    /// <param name="storePath">The store.</param>
    /// <param name="options">How results are to be told.</param>
    /// <exception cref="FileNotFoundException">There is no such store.</exception>
    /// <exception cref="InvalidDataException">The store is a sweep's, is damaged, or has another schema.</exception>
    public static string Markdown(string storePath, ReportOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(storePath);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ReportContext(StoredResultsReader.Read(storePath), options.Language);
        var (phrases, headline) = (context.Phrases, context.Headline);
        var text = new StringBuilder();
        Paragraph(text, "# " + MarkdownText.Of(headline.Title));
        Paragraph(text, MarkdownText.Of(string.Join(' ', headline.Lead.Append(phrases["lead.model"]))));
        if (context.Results.HasResults)
        {
            WriteFindings(text, context);
            Paragraph(text, $"## {phrases["method.title"]}");
            Paragraph(text, MarkdownText.Of($"{SummarySection.HowMade(context)} {SummarySection.HowSure(context)}"));
            Paragraph(text, MarkdownText.Of($"{phrases["method.interval"]} {phrases["method.limits"]}"));
        }

        Paragraph(text, $"## {phrases["cite.title"]}");
        Paragraph(text, MarkdownText.Of(CiteSection.Citation(context)));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteFindings(StringBuilder text, ReportContext context)
    {
        Paragraph(text, $"## {context.Phrases["summary.findings"]}");
        foreach (var (position, scenario) in context.Scenarios.Index())
        {
            text.Append("- ").Append(ReportContext.Letter(position)).Append(": ").Append(MarkdownText.Of(scenario.Stored.Title)).Append('\n');
        }

        text.Append('\n');
        Comparison?[] comparisons = context.IsComparison ? [.. context.Comparisons] : [null];
        foreach (var comparison in comparisons)
        {
            foreach (var item in SummarySection.KeyFindings(context, comparison))
            {
                var verdict = item.Verdict is { } mark ? $" **{MarkdownText.Of(mark.Text)}**" : "";
                text.Append("- ").Append(MarkdownText.Of(item.Text)).Append(verdict).Append('\n');
            }

            text.Append('\n');
        }
    }

    private static void Paragraph(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");
}
