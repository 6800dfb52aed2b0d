using System.Collections.Immutable;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sweeps;

/// <summary>The report on a sweep; empty sections are omitted.</summary>
internal static class SweepSections
{
    /// <summary>The sections in order, and the parts that the brief uses.</summary>
    public static ReportContent Of(SweepContext context) => new()
    {
        Phrases = context.Phrases,
        Headline = SweepHeadline.Of(context),
        Scenarios = [.. context.Definition.Scenarios.Select(scenario => new PageScenario(scenario.Name, scenario.Title))],
        Sections = [.. All(context).Where(section => !section.Blocks.IsEmpty)],
        Findings = [.. context.Comparisons.Select(comparison => SweepSummarySection.KeyFindings(context, comparison).ToImmutableArray())],
        Method =
        [
            $"{SweepSummarySection.HowMade(context)} {context.Phrases["sweep.sure"]}",
            $"{context.Phrases["sweep.method.verdict"]} {context.Phrases["method.limits"]}",
        ],
        Citation = SweepCiteSection.Citation(context),
    };

    private static ImmutableArray<ReportSection> All(SweepContext context) =>
    [
        SweepSummarySection.Of(context),
        SweepOutcomesSection.Of(context),
        SweepPoliciesSection.Of(context),
        SweepSensitivitySection.Of(context),
        SweepAssumptionsSection.Of(context),
        SweepMethodSection.Of(context),
        SweepCiteSection.Of(context),
    ];
}
