using System.Collections.Immutable;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sweeps;

/// <summary>The sections of a sweep's page in their order; a section that would be empty is left out.</summary>
internal static class SweepSections
{
    /// <summary>The sections.</summary>
    public static ImmutableArray<ReportSection> Of(SweepContext context)
    {
        ImmutableArray<ReportSection> all =
        [
            SweepSummarySection.Of(context),
            SweepOutcomesSection.Of(context),
            SweepPoliciesSection.Of(context),
            SweepSensitivitySection.Of(context),
            SweepAssumptionsSection.Of(context),
            SweepMethodSection.Of(context),
            SweepCiteSection.Of(context),
        ];
        return [.. all.Where(section => !section.Blocks.IsEmpty)];
    }
}
