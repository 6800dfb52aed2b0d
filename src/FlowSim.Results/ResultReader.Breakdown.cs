using System.Collections.Immutable;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Tables;

namespace FlowSim.Results;

/// <content>Outcomes by month, and by kind and group.</content>
public sealed partial class ResultReader
{
    /// <summary>The months of the period, in order, such as <c>2019-06</c>.</summary>
    public ImmutableArray<string> Months()
    {
        var run = Run();
        return [.. DateText.Months(new SimulationPeriod(run.From, run.Until))];
    }

    /// <summary>
    /// An outcome by replicate and month of the period, over all kinds and groups. A count or sum is zero where nothing
    /// happened. The value is NaN for a stock in every month but the last, and for a ratio in a month in which it is
    /// zero or its denominator is zero, which the store does not distinguish. Empty if the store does not contain the
    /// outcome.
    /// </summary>
    public ImmutableArray<ImmutableArray<double>> Monthly(string scenario, string outcome)
    {
        var known = OutcomeCatalog.All.FirstOrDefault(one => one.Id == outcome);
        var totals = Outcome(scenario, outcome);
        if (known is null || totals.IsEmpty)
        {
            return [];
        }

        var months = Months();
        var (missing, missingAtEnd) = known switch
        {
            { IsRelative: true } => (double.NaN, double.NaN),
            { Source: OutcomeSource.AsylumBacklogAtEnd or OutcomeSource.WaitingAtBorderAtEnd } => (double.NaN, 0.0),
            _ => (0.0, 0.0),
        };
        var values = totals.Select(_ => Enumerable.Repeat(missing, months.Length - 1).Append(missingAtEnd).ToArray()).ToArray();
        var rows = Rows(
            """
            SELECT replicate, month, SUM(value) FROM outcomes_by_month
            WHERE scenario = $p0 AND outcome = $p1 GROUP BY replicate, month
            """,
            row => (Replicate: row.GetInt32(0), Month: row.GetString(1), Value: row.GetDouble(2)),
            scenario,
            outcome);
        foreach (var row in rows)
        {
            values[row.Replicate][months.IndexOf(row.Month)] = row.Value;
        }

        return [.. values.Select(replicate => replicate.ToImmutableArray())];
    }

    /// <summary>
    /// An outcome by party kind and nationality group, over the whole run; empty if it is not split by them.
    /// </summary>
    public ImmutableArray<GroupedOutcome> Cells(string scenario, string outcome) =>
    [
        .. ByReplicate(
            """
            SELECT kind, grp, replicate, SUM(value) FROM outcomes_by_month
            WHERE scenario = $p0 AND outcome = $p1 AND kind <> $p2 GROUP BY kind, grp, replicate ORDER BY kind, grp, replicate
            """,
            row => (Kind: row.GetString(0), Group: row.GetString(1)),
            scenario,
            outcome,
            MonthlyOutcomeRows.Everybody).Select(cell => new GroupedOutcome(cell.Key.Kind, cell.Key.Group, cell.Values)),
    ];
}
