using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Results.Tables;

/// <summary>The rows of <c>leg_flows</c>: only legs that somebody travelled in the month.</summary>
internal static class LegFlowRows
{
    /// <summary>The rows, by scenario, replicate, month and leg.</summary>
    public static IEnumerable<object?[]> Of(RunRecord run)
    {
        foreach (var scenario in run.Scenarios)
        {
            var months = Months(scenario);
            var ways = WaysOf(scenario.Scenario.Network);
            foreach (var (replicate, record) in scenario.Replicates.Index())
            {
                for (var month = 0; month < record.LegFlows.MonthCount; month++)
                {
                    foreach (var way in ways)
                    {
                        var people = way.Legs.Sum(leg => record.LegFlows[month, leg]);
                        if (people != 0)
                        {
                            yield return [scenario.Name, replicate, months[month], way.From, way.To, way.Mode, people];
                        }
                    }
                }
            }
        }
    }

    /// <summary>The months of a scenario's period, as text.</summary>
    public static string[] Months(ScenarioRecord scenario) =>
    [
        .. Enumerable.Range(0, scenario.Scenario.Period.MonthCount)
            .Select(month => DateText.Month(scenario.Scenario.Period.FirstOfMonth(month))),
    ];

    /// <summary>Legs of one mode between two places are one row: authorities may use a leg of their own beside the travellers'.</summary>
    private static Way[] WaysOf(RouteNetwork network) =>
    [
        .. network.Legs
            .GroupBy(leg => (leg.From, leg.To, leg.Mode))
            .Select(legs => new Way(
                network[legs.Key.From].Code,
                network[legs.Key.To].Code,
                KebabName.Of(legs.Key.Mode.ToString()),
                [.. legs.Select(leg => leg.Id.Index)])),
    ];

    private sealed record Way(string From, string To, string Mode, int[] Legs);
}
