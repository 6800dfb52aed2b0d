namespace FlowSim.Results.Tables;

/// <summary>The rows of <c>leg_flows</c>: only legs that somebody travelled in the month.</summary>
internal static class LegFlowRows
{
    /// <summary>The rows, by scenario, replicate, month and leg.</summary>
    public static IEnumerable<object?[]> Of(RunRecord run)
    {
        foreach (var scenario in run.Scenarios)
        {
            var months = DateText.Months(scenario.Scenario.Period);
            var ways = Link.Of(scenario.Scenario.Network);
            foreach (var (replicate, record) in scenario.Replicates.Index())
            {
                for (var month = 0; month < record.LegFlows.MonthCount; month++)
                {
                    foreach (var way in ways)
                    {
                        var people = way.People(record.LegFlows, month);
                        if (people != 0)
                        {
                            yield return [scenario.Name, replicate, months[month], way.From, way.To, way.Mode, people];
                        }
                    }
                }
            }
        }
    }
}
