using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;

namespace FlowSim.Results.Tables;

/// <summary>The rows of <c>stocks</c>: every stock when the counted period begins and at the end of every month.</summary>
internal static class StockRows
{
    /// <summary>The word for the beginning of the counted period in the column of months.</summary>
    public const string Start = "start";

    /// <summary>The rows, by scenario, replicate, month and stock.</summary>
    public static IEnumerable<object?[]> Of(RunRecord run) =>
        from scenario in run.Scenarios
        let months = DateText.Months(scenario.Scenario.Period)
        from replicate in scenario.Replicates.Index()
        from month in Enumerable.Range(-1, months.Length + 1)
        from stock in Enum.GetValues<Stock>()
        select new object?[]
        {
            scenario.Name,
            replicate.Index,
            month < 0 ? Start : months[month],
            NameOf(stock),
            month < 0 ? replicate.Item.Stocks.AtStart(stock) : replicate.Item.Stocks.AtEndOf(month, stock),
        };

    private static string NameOf(Stock stock) => KebabName.Of(stock.ToString()).Replace('-', '_');
}
