using FlowSim.Report.Findings;

namespace FlowSim.Report.Page;

/// <summary>A cell of a table: what the page shows, and what a CSV file holds.</summary>
/// <param name="Text">What the page shows.</param>
/// <param name="Value">The id or the unrounded number behind it; of a span the lower end.</param>
/// <param name="High">Of a span, its upper end.</param>
/// <param name="Verdict">The verdict that the text is, where it is one.</param>
internal sealed record ReportCell(string Text, object? Value, object? High = null, Verdict? Verdict = null)
{
    /// <summary>A name, with the id that files have for it.</summary>
    public static ReportCell Named(string text, string id) => new(text, id);

    /// <summary>Words.</summary>
    public static ReportCell Words(string text) => new(text, text);

    /// <summary>A number.</summary>
    public static ReportCell Number(double value, string text) => new(text, value);

    /// <summary>An interval or a range.</summary>
    public static ReportCell Span(double low, double high, string text) => new(text, low, high);

    /// <summary>A verdict.</summary>
    public static ReportCell Judged(Verdict verdict, string text) => new(text, VerdictRule.NameOf(verdict), Verdict: verdict);
}
