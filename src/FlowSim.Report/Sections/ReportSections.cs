using System.Collections.Immutable;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>The report on runs and comparisons; empty sections are omitted.</summary>
internal static class ReportSections
{
    /// <summary>The sections in order, and the parts that the brief uses.</summary>
    public static ReportContent Of(ReportContext context) => new()
    {
        Phrases = context.Phrases,
        Headline = context.Headline,
        Scenarios = [.. context.Scenarios.Select(scenario => new PageScenario(scenario.Stored.Name, scenario.Stored.Title))],
        Sections = [.. All(context).Where(section => !section.Blocks.IsEmpty)],
        Findings = !context.Results.HasResults
            ? []
            : context.IsComparison
                ? [.. context.Comparisons.Select(comparison => SummarySection.KeyFindings(context, comparison).ToImmutableArray())]
                : [[.. SummarySection.KeyFindings(context, null)]],
        Method =
        [
            $"{SummarySection.HowMade(context)} {SummarySection.HowSure(context)}",
            $"{context.Phrases["method.interval"]} {context.Phrases["method.limits"]}",
        ],
        Citation = CiteSection.Citation(context),
    };

    private static ImmutableArray<ReportSection> All(ReportContext context) => !context.Results.HasResults
        ? [EmptySection.Of(context), MethodSection.Of(context), CiteSection.Of(context)]
        :
        [
            SummarySection.Of(context),
            MapSection.Of(context),
            FatesSection.Of(context),
            TwinsSection.Of(context),
            OutcomesSection.Of(context),
            MonthsSection.Of(context),
            GroupsSection.Of(context),
            HarmPlacesSection.Of(context),
            JourneysSection.Of(context),
            AssumptionsSection.Of(context),
            MethodSection.Of(context),
            CiteSection.Of(context),
        ];
}
