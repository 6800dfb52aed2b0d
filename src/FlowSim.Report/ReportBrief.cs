using System.Text;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;

namespace FlowSim.Report;

/// <summary>Results as a brief of one page in Markdown.</summary>
public static class ReportBrief
{
    /// <summary>The brief: headline, key findings, how the results were obtained, and how to cite them.</summary>
    /// <param name="storePath">The store.</param>
    /// <param name="options">Language and findings of the report.</param>
    /// <exception cref="FileNotFoundException">There is no such store.</exception>
    /// <exception cref="InvalidDataException">The store is damaged, of another schema or of an empty sweep.</exception>
    public static string Markdown(string storePath, ReportOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(storePath);
        ArgumentNullException.ThrowIfNull(options);
        var content = StoredContent.Of(storePath, options);
        var (phrases, headline) = (content.Phrases, content.Headline);
        var text = new StringBuilder();
        Paragraph(text, "# " + MarkdownText.Of(headline.Title));
        Paragraph(text, MarkdownText.Of(string.Join(' ', headline.Lead.Append(phrases["lead.model"]))));
        if (!content.Findings.IsEmpty)
        {
            WriteFindings(text, content);
            Paragraph(text, $"## {phrases["method.title"]}");
            foreach (var paragraph in content.Method)
            {
                Paragraph(text, MarkdownText.Of(paragraph));
            }
        }

        Paragraph(text, $"## {phrases["cite.title"]}");
        Paragraph(text, MarkdownText.Of(content.Citation));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteFindings(StringBuilder text, ReportContent content)
    {
        Paragraph(text, $"## {content.Phrases["summary.findings"]}");
        foreach (var (position, scenario) in content.Scenarios.Index())
        {
            text.Append("- ").Append(ReportContext.Letter(position)).Append(": ").Append(MarkdownText.Of(scenario.Title)).Append('\n');
        }

        text.Append('\n');
        foreach (var findings in content.Findings)
        {
            foreach (var item in findings)
            {
                var verdict = item.Verdict is { } mark ? $" **{MarkdownText.Of(mark.Text)}**" : "";
                text.Append("- ").Append(MarkdownText.Of(item.Text)).Append(verdict).Append('\n');
            }

            text.Append('\n');
        }
    }

    private static void Paragraph(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");
}
