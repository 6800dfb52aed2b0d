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
        var kinds = Names<PartyKind>();
        var groups = Names<NationalityGroup>();
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
                        isSplit ? kinds[cell / groups.Length] : Everybody,
                        isSplit ? groups[cell % groups.Length] : Everybody,
                        record.Outcomes[outcome, month, cell],
                    ];
                }
            }
        }
    }

    private static IEnumerable<(int Outcome, int Month, int Cell)> Filled(ReplicateRecord record) =>
        from outcome in Enumerable.Range(0, OutcomeCatalog.All.Length)
        from month in Enumerable.Range(0, record.Outcomes.MonthCount)
        from cell in Enumerable.Range(0, record.Outcomes.CellCount)
        where record.Outcomes[outcome, month, cell] != 0
        select (outcome, month, cell);

    private static string[] Names<T>()
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(KebabName.Of)];
}
