using System.Collections.Immutable;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>The sections of a page in their order; a section that would be empty is left out.</summary>
internal static class ReportSections
{
    /// <summary>The sections.</summary>
    public static ImmutableArray<ReportSection> Of(ReportContext context)
    {
        if (!context.Results.HasResults)
        {
            return [EmptySection.Of(context), MethodSection.Of(context), CiteSection.Of(context)];
        }

        ImmutableArray<ReportSection> all =
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
        return [.. all.Where(section => !section.Blocks.IsEmpty)];
    }
}
