using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>What was compared, how certain it is, and the key findings.</summary>
internal static class SummarySection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context) =>
        new("summary", context.Phrases["summary.title"], [.. Compared(context), .. Sure(context), .. Findings(context)]);

    /// <summary>The key findings of a comparison, or of a single scenario, as sentences.</summary>
    public static IEnumerable<ListItem> KeyFindings(ReportContext context, Comparison? comparison) => comparison is null
        ? from id in ReportedOutcomes.Key
          where context.Scenarios[0].Outcomes.ContainsKey(id)
          select new ListItem(context.Outcomes.Sentence(id, context.Results.Estimate(0, id)))
        : from finding in KeyFindingsOf(comparison)
          select new ListItem(
              context.Outcomes.Sentence(finding, ReportContext.Letter(0), ReportContext.Letter(comparison.Position)),
              // The sentence itself says that there is no clear difference.
              finding.Verdict == Verdict.Unclear ? null : context.Mark(finding));

    /// <summary>
    /// The key outcomes, and any other that is clearly worse: harm must never appear in a chart alone.
    /// </summary>
    private static IEnumerable<OutcomeFinding> KeyFindingsOf(Comparison comparison) =>
    [
        .. ReportedOutcomes.Key.Select(comparison.Find).OfType<OutcomeFinding>(),
        .. comparison.Outcomes.Where(finding => finding.Verdict == Verdict.Worse && !ReportedOutcomes.Key.Contains(finding.Id)),
    ];

    /// <summary>How a run was made, in a sentence.</summary>
    public static string HowMade(ReportContext context)
    {
        var run = context.Results.Run;
        return context.Phrases.Say(
            "summary.made",
            ("from", FigureText.Date(run.From)),
            ("until", FigureText.Date(run.Until.AddDays(-1))),
            ("replicates", FigureText.Whole(run.Replicates)),
            ("seed", run.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("share", FigureText.Full(run.SampleShare * 100)));
    }

    /// <summary>How certain the results are, in a sentence.</summary>
    public static string HowSure(ReportContext context) =>
        context.Phrases[context.HasIntervals ? "summary.sure" : "summary.sure.nointerval"];

    private static IEnumerable<IReportBlock> Compared(ReportContext context)
    {
        yield return new TextBlock(context.Phrases[context.IsComparison ? "summary.compared" : "summary.single"]);
        yield return new TableBlock(new(
            "scenarios",
            context.Phrases["summary.scenarios"],
            [
                new(context.Phrases["column.letter"], "letter"),
                new(context.Phrases["column.title"], "title"),
                new(context.Phrases["column.name"], "name"),
                new(context.Phrases["column.file"], "file"),
            ],
            [
                .. context.Scenarios.Select((scenario, position) => new ReportRow(
                [
                    ReportCell.Words(ReportContext.Letter(position)),
                    ReportCell.Words(scenario.Stored.Title),
                    ReportCell.Words(scenario.Stored.Name),
                    ReportCell.Words(scenario.Stored.File),
                ])),
            ]));
        yield return new TextBlock(HowMade(context));
    }

    private static IEnumerable<IReportBlock> Sure(ReportContext context)
    {
        if (context.Results.Run.SampleShare < 1)
        {
            yield return new TextBlock(context.Phrases["summary.sample"]);
        }

        yield return new TextBlock(HowSure(context), "certainty");
    }

    private static IEnumerable<IReportBlock> Findings(ReportContext context)
    {
        yield return new HeadingBlock(context.Phrases["summary.findings"]);
        yield return new TextBlock(context.Phrases["summary.chosen"]);
        if (!context.IsComparison)
        {
            yield return new ListBlock([.. KeyFindings(context, null)]);
        }

        foreach (var comparison in context.Comparisons)
        {
            if (context.Comparisons.Length > 1)
            {
                yield return new TextBlock(context.Phrases.Say(
                    "summary.against",
                    ("letter", ReportContext.Letter(comparison.Position)),
                    ("other", comparison.Other.Stored.Title)));
            }

            yield return new ListBlock([.. KeyFindings(context, comparison)]);
        }
    }
}
