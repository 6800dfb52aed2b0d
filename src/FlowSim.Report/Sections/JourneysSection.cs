using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Results;

namespace FlowSim.Report.Sections;

/// <summary>The journeys of a few randomly drawn parties under each policy.</summary>
internal static class JourneysSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context)
    {
        var words = new JourneyWords(context.Phrases, context.Place);
        return new(
            "journeys",
            context.Phrases["journeys.title"],
            context.Results.Journeys.IsEmpty
                ? []
                :
                [
                    new TextBlock(context.Phrases[context.IsComparison ? "journeys.intro" : "journeys.intro.single"]),
                    .. context.Results.Journeys.GroupBy(journey => journey.Party).Select(journeys => Party(context, words, [.. journeys])),
                ]);
    }

    private static JourneysBlock Party(ReportContext context, JourneyWords words, ImmutableArray<StoredJourney> journeys)
    {
        var party = journeys[0];
        return new(
            context.Phrases.Count(
                "journeys.party",
                FigureText.Whole(party.People),
                ("kind", context.Phrases.Or($"kind.{party.Kind}.party", party.Kind)),
                ("group", context.Phrases.Or($"nationality.{party.Group}", party.Group)),
                ("party", party.Party.ToString(CultureInfo.InvariantCulture))),
            [.. journeys.Select(journey => Column(context, words, journey))]);
    }

    private static JourneyColumn Column(ReportContext context, JourneyWords words, StoredJourney journey)
    {
        var (position, scenario) = context.Scenarios.Index().First(scenario => scenario.Item.Stored.Name == journey.Scenario);
        return new(
            $"{ReportContext.Letter(position)}: {scenario.Stored.Title}",
            context.Phrases["journeys.nothing"],
            [
                .. words.Of(journey).Select(shown => new JourneyStep(
                    FigureText.Date(shown.Step.Date), context.Place(shown.Step.Place), shown.Text)),
            ]);
    }
}
