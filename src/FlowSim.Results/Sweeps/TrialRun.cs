using System.Collections.Immutable;
using FlowSim.Model;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Tables;

namespace FlowSim.Results.Sweeps;

/// <summary>What a sweep keeps of one scenario of a trial. Figures are for the whole population.</summary>
/// <param name="Id">The hash of everything that defines the run.</param>
/// <param name="StateHash">The run's own hash: equal hashes mean equal runs.</param>
/// <param name="Events">Events handled.</param>
/// <param name="Parties">Parties simulated.</param>
/// <param name="People">People in those parties.</param>
/// <param name="PartyDays">Days between departure and end of journey, summed over parties.</param>
/// <param name="Outcomes">The value of each outcome over the period, in the order of the catalog; NaN where there is no
/// value.</param>
/// <param name="Monthly">Outcomes by month; empty if they are not kept.</param>
/// <param name="Traffic">People by link; empty if they are not kept.</param>
public sealed record TrialRun(
    ulong Id,
    ulong StateHash,
    long Events,
    int Parties,
    long People,
    long PartyDays,
    ImmutableArray<double> Outcomes,
    ImmutableArray<MonthlyValue> Monthly,
    ImmutableArray<LinkFlow> Traffic)
{
    /// <summary>Selects what is kept of a run.</summary>
    /// <param name="id">The hash of everything that defines the run.</param>
    /// <param name="record">The results of the run.</param>
    /// <param name="scenario">Its scenario.</param>
    /// <param name="keepMonthly">Whether to keep outcomes by month.</param>
    /// <param name="keepTraffic">Whether to keep people by link.</param>
    public static TrialRun Of(ulong id, ReplicateRecord record, Scenario scenario, bool keepMonthly, bool keepTraffic)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(scenario);
        return new(
            id,
            record.StateHash,
            record.Events,
            record.Parties,
            record.People,
            record.PartyDays,
            [.. Enumerable.Range(0, OutcomeCatalog.All.Length).Select(record.Outcomes.Total)],
            keepMonthly ? MonthlyOf(record) : [],
            keepTraffic ? TrafficOf(record, scenario) : []);
    }

    private static ImmutableArray<MonthlyValue> MonthlyOf(ReplicateRecord record)
    {
        var table = record.Outcomes;
        var values = ImmutableArray.CreateBuilder<MonthlyValue>();
        foreach (var outcome in KeyOrder.Outcomes)
        {
            for (var month = 0; month < table.MonthCount; month++)
            {
                var value = 0.0;
                for (var cell = 0; cell < table.CellCount; cell++)
                {
                    value += table[outcome, month, cell];
                }

                if (value != 0)
                {
                    values.Add(new(outcome, month, value));
                }
            }
        }

        return values.ToImmutable();
    }

    private static ImmutableArray<LinkFlow> TrafficOf(ReplicateRecord record, Scenario scenario) =>
    [
        .. Link.Of(scenario.Network)
            .Select(way => new LinkFlow(
                way.From,
                way.To,
                way.Mode,
                Enumerable.Range(0, record.LegFlows.MonthCount).Sum(month => way.People(record.LegFlows, month))))
            .Where(traffic => traffic.People != 0)
            .OrderBy(traffic => traffic.From, StringComparer.Ordinal)
            .ThenBy(traffic => traffic.To, StringComparer.Ordinal)
            .ThenBy(traffic => traffic.Mode, StringComparer.Ordinal),
    ];
}
