using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;

namespace FlowSim.Report.Sweeps;

/// <summary>
/// The headline of a sweep's page: at how many points the first key outcome is lower, and at how many it is higher,
/// under the first policy than under the base. The outcome is fixed, and both counts are always shown.
/// </summary>
internal static class SweepHeadline
{
    /// <summary>The headline.</summary>
    public static Headline Of(SweepContext context)
    {
        var phrases = context.Phrases;
        if (context.Comparisons.IsEmpty || context.Comparisons[0].Find(ReportedOutcomes.Key[0]) is not { } outcome)
        {
            return new(phrases.Say("sweep.headline.neutral", ("title", context.Definition.Title)), []);
        }

        var comparison = context.Comparisons[0];
        return new(
            phrases.Say(
                "sweep.headline",
                ("name", context.Outcomes.Name(outcome.Id)),
                ("base", context.Definition.Scenarios[0].Title),
                ("other", comparison.Title),
                ("lower", FigureText.Whole(outcome.Difference.LowerCount)),
                ("higher", FigureText.Whole(outcome.Difference.HigherCount)),
                ("points", FigureText.Whole(outcome.Difference.Points))),
            [phrases["sweep.lead"]]);
    }
}
