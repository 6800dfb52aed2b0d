using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>What is said of a store without any result.</summary>
internal static class EmptySection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context) =>
        new("summary", context.Phrases["summary.title"], [new TextBlock(context.Phrases["empty.text"])]);
}
