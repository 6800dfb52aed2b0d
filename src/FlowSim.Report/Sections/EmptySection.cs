using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>The text for a store without results.</summary>
internal static class EmptySection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context) =>
        new("summary", context.Phrases["summary.title"], [new TextBlock(context.Phrases["empty.text"])]);
}
