using System.Globalization;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;

namespace FlowSim.Report.Sweeps;

/// <summary>What was swept, and the key findings.</summary>
internal static class SweepSummarySection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(SweepContext context) => new(
        "summary",
        context.Phrases["summary.title"],
        [.. Swept(context), .. context.Comparisons.SelectMany(comparison => Findings(context, comparison))]);

    /// <summary>The key findings of a comparison, as sentences.</summary>
    public static IEnumerable<ListItem> KeyFindings(SweepContext context, SweptComparison comparison) =>
        from id in ReportedOutcomes.Key
        let outcome = comparison.Find(id)
        where outcome is not null
        select new ListItem(context.Sentence(comparison, outcome), context.Mark(outcome));

    /// <summary>How the sweep was made, in a sentence.</summary>
    public static string HowMade(SweepContext context)
    {
        var definition = context.Definition;
        return context.Phrases.Say(
            "sweep.made",
            ("points", FigureText.Whole(definition.PointCount)),
            ("design", context.Phrases.Or($"sweep.design.{definition.Design.Kind}", definition.Design.Kind)),
            ("parameters", FigureText.Whole(definition.Factors.Length)),
            ("done", FigureText.Whole(context.Figures.Replicates)),
            ("asked", FigureText.Whole(definition.Replicates)),
            ("seed", definition.Seed.ToString(CultureInfo.InvariantCulture)),
            ("share", FigureText.Full(definition.SampleShare * 100)));
    }

    private static IEnumerable<IReportBlock> Swept(SweepContext context)
    {
        var phrases = context.Phrases;
        yield return new TextBlock(context.Definition.Title);
        yield return new TableBlock(new(
            "scenarios",
            phrases["summary.scenarios"],
            [
                new(phrases["column.letter"], "letter"),
                new(phrases["column.title"], "title"),
                new(phrases["column.name"], "name"),
                new(phrases["column.file"], "file"),
            ],
            [
                .. context.Definition.Scenarios.Select((scenario, position) => new ReportRow(
                [
                    ReportCell.Words(ReportContext.Letter(position)),
                    ReportCell.Words(scenario.Title),
                    ReportCell.Words(scenario.Name),
                    ReportCell.Words(scenario.File),
                ])),
            ]));
        yield return new TextBlock(HowMade(context));
        yield return new TextBlock(phrases["sweep.sure"], "certainty");
    }

    private static IEnumerable<IReportBlock> Findings(SweepContext context, SweptComparison comparison)
    {
        yield return new HeadingBlock(context.Phrases.Say(
            "summary.against", ("letter", ReportContext.Letter(comparison.Position)), ("other", comparison.Title)));
        yield return new ListBlock([.. KeyFindings(context, comparison)]);
    }
}
