using FlowSim.Report.Findings;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>The columns for a difference and its interval.</summary>
internal static class DifferenceColumns
{
    /// <summary>The columns of a comparison.</summary>
    public static IEnumerable<ReportColumn> Of(ReportContext context, Comparison comparison)
    {
        var difference = $"{ReportContext.Letter(comparison.Position)} \u2212 {ReportContext.Letter(0)}";
        var name = comparison.Other.Stored.Name;
        return
        [
            new(difference, $"{name}_difference", ColumnKind.Number),
            new(context.Phrases.Say("column.interval", ("letter", difference)), $"{name}_difference_interval", ColumnKind.Span),
        ];
    }
}
