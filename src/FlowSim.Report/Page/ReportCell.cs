using FlowSim.Report.Findings;

namespace FlowSim.Report.Page;

/// <summary>A cell of a table: the text for the page, and the value for a CSV file.</summary>
/// <param name="Text">The text on the page.</param>
/// <param name="Value">The id or the unrounded number behind it; for a span the lower bound.</param>
/// <param name="High">For a span, its upper bound.</param>
/// <param name="Verdict">The verdict that the text expresses, if it is one.</param>
internal sealed record ReportCell(string Text, object? Value, object? High = null, Verdict? Verdict = null)
{
    /// <summary>A name, with the id that files use for it.</summary>
    public static ReportCell Named(string text, string id) => new(text, id);

    /// <summary>Text.</summary>
    public static ReportCell Words(string text) => new(text, text);

    /// <summary>A number.</summary>
    public static ReportCell Number(double value, string text) => new(text, value);

    /// <summary>An interval or a range.</summary>
    public static ReportCell Span(double low, double high, string text) => new(text, low, high);

    /// <summary>A verdict.</summary>
    public static ReportCell Judged(Verdict verdict, string text) => new(text, VerdictRule.NameOf(verdict), Verdict: verdict);
}
