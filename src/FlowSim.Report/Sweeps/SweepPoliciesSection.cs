using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sweeps;

/// <summary>How often each policy is best, and its regret.</summary>
internal static class SweepPoliciesSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(SweepContext context)
    {
        // If all policies are equal at every point, none is better and there is nothing to show.
        var standings = context.Findings.Standings.Where(standing => standing.Policies.Any(policy => policy.MaxRegret is not 0))
            .GroupBy(standing => ReportedOutcomes.Find(standing.Outcome)!.Group).OrderBy(group => group.Key);
        ImmutableArray<IReportBlock> figures = [.. standings.Select(group => Figure(context, group.Key, [.. group]))];
        return new(
            "policies",
            context.Phrases["sweep.policies.title"],
            figures.IsEmpty ? [] : [new TextBlock(context.Phrases["sweep.policies.intro"]), .. figures]);
    }

    private static FigureBlock Figure(SweepContext context, OutcomeGroup group, ImmutableArray<StandingFinding> standings)
    {
        var name = group.ToString().ToLowerInvariant();
        var label = context.Phrases[$"group.{name}"];
        return new()
        {
            Id = $"chart-policies-{name}",
            Title = Title(context, label, standings),
            Unit = context.Phrases[HasIntervals(standings) ? "sweep.policies.unit" : "sweep.policies.unit.nointerval"],
            Description = context.Phrases.Say("sweep.policies.text", ("group", label)),
            Source = context.SourceLine(),
            DataLabel = context.Phrases["figure.data"],
            Table = Table(context, $"policies-{name}", label, standings),
            Chart = new PairsChart
            {
                Digits = 1,
                Unit = context.Phrases["sweep.policies.axis"],
                Rows =
                [
                    .. standings.Select(standing => new ChartRow<PairsItem>(
                        context.Outcomes.Name(standing.Outcome),
                        [.. standing.Policies.Select(policy => PercentOf(policy.BestShare))])),
                ],
            },
        };
    }

    private static bool HasIntervals(ImmutableArray<StandingFinding> standings) =>
        standings.Any(standing => standing.Policies.Any(policy => policy.BestShare.HasInterval));

    private static PairsItem PercentOf(IntervalEstimate share) =>
        new(PairsItem.Known(100 * share.Value), PairsItem.Known(100 * share.Low), PairsItem.Known(100 * share.High));

    /// <summary>For how many outcomes each policy has the least regret, in one sentence.</summary>
    private static string Title(SweepContext context, string group, ImmutableArray<StandingFinding> standings) => context.Phrases.Say(
        "sweep.policies.finding",
        ("group", group),
        ("all", FigureText.Whole(standings.Length)),
        ("counts", string.Join(", ", context.Definition.Scenarios.Select((_, position) => context.Phrases.Say(
            "sweep.policies.count",
            ("policy", ReportContext.Letter(position)),
            ("number", FigureText.Whole(standings.Count(standing => standing.Policies[position].HasLeastRegret))))))));

    private static ReportTable Table(SweepContext context, string id, string label, ImmutableArray<StandingFinding> standings)
    {
        var phrases = context.Phrases;
        return new(
            id,
            phrases.Say("sweep.policies.caption", ("group", label)),
            [
                new(phrases["column.outcome"], "outcome"),
                new(phrases["sweep.column.policy"], "scenario"),
                new(phrases["sweep.column.best"], "best_percent", ColumnKind.Number),
                new(phrases["column.interval.mean"], "best_percent_interval", ColumnKind.Span),
                new(phrases["sweep.column.regret"], "max_regret", ColumnKind.Number),
                new(phrases["sweep.column.regret.mean"], "mean_regret", ColumnKind.Number),
                new(phrases["column.unit"], "unit"),
                new(phrases["sweep.column.least"], "least_regret"),
            ],
            [
                .. from standing in standings
                   from policy in standing.Policies.Index()
                   select Row(context, standing.Outcome, policy.Index, policy.Item),
            ]);
    }

    private static ReportRow Row(SweepContext context, string outcome, int position, PolicyFinding policy)
    {
        var (phrases, share) = (context.Phrases, policy.BestShare);
        return new(
        [
            ReportCell.Named(context.Outcomes.Name(outcome), outcome),
            ReportCell.Named(ReportContext.Letter(position), context.Definition.Scenarios[position].Name),
            DataCells.Number(100 * share.Value, phrases),
            DataCells.Span(100 * share.Low, 100 * share.High, phrases),
            DataCells.Number(policy.MaxRegret, phrases),
            DataCells.Number(policy.MeanRegret, phrases),
            ReportCell.Named(context.Outcomes.StoredUnit(outcome), ReportedOutcomes.Find(outcome)!.UnitText),
            new(phrases[policy.HasLeastRegret ? "yes" : "no"], policy.HasLeastRegret ? 1 : 0),
        ]);
    }
}
