using FlowSim.Report.Page;
using FlowSim.Report.Sections;

namespace FlowSim.Report.Sweeps;

/// <summary>How a sweep is made and what it cannot show.</summary>
internal static class SweepMethodSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(SweepContext context) => new(
        "method",
        context.Phrases["method.title"],
        [
            new TextBlock(context.Phrases["method.model"]),
            new TextBlock(context.Phrases["sweep.method.points"]),
            new TextBlock(context.Phrases["sweep.method.verdict"]),
            .. MethodSection.Limits(context.Phrases),
        ]);
}
