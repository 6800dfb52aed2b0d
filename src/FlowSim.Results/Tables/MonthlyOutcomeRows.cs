using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Results.Tables;

/// <summary>The rows of <c>outcomes_by_month</c>: only cells that are not zero.</summary>
internal static class MonthlyOutcomeRows
{
    /// <summary>The kind and the group of an outcome that is not split by them.</summary>
    public const string Everybody = "all";

    /// <summary>The rows, by scenario, replicate, outcome, month, kind and group.</summary>
    public static IEnumerable<object?[]> Of(RunRecord run)
    {
        foreach (var scenario in run.Scenarios)
        {
            var months = DateText.Months(scenario.Scenario.Period);
            foreach (var (replicate, record) in scenario.Replicates.Index())
            {
                foreach (var (outcome, month, cell) in Filled(record))
                {
                    var isSplit = OutcomeCatalog.All[outcome].IsSplit;
                    yield return
                    [
                        scenario.Name,
                        replicate,
                        OutcomeCatalog.All[outcome].Id,
                        months[month],
                        isSplit ? KebabName.Of(cell.Kind.ToString()) : Everybody,
                        isSplit ? scenario.Scenario.Parameters.Groups[cell.Group.Index].Id : Everybody,
                        record.Outcomes[outcome, month, cell.Index],
                    ];
                }
            }
        }
    }

    private static IEnumerable<(int Outcome, int Month, PartyCell Cell)> Filled(ReplicateRecord record) =>
        from outcome in Enumerable.Range(0, OutcomeCatalog.All.Length)
        from month in Enumerable.Range(0, record.Outcomes.MonthCount)
        from cell in PartyCell.First(record.Outcomes.CellCount)
        where record.Outcomes[outcome, month, cell.Index] != 0
        select (outcome, month, cell);
}
