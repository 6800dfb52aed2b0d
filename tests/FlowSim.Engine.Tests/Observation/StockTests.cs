using FlowSim.Engine.Observation;
using FlowSim.Model;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests.Observation;

public sealed class StockTests
{
    private static readonly Scenario Whole = TestWorlds.Everything();
    private static readonly Lazy<RunResult> WholeRun = new(() => SimulationRun.Execute(Whole, new RunOptions()));

    [Fact]
    public void A_run_without_a_warm_up_starts_with_nobody()
    {
        Assert.All(Enum.GetValues<Stock>(), stock => Assert.Equal(0, WholeRun.Value.Stocks.AtStart(stock)));
    }

    [Fact]
    public void Every_stock_has_people_in_a_world_where_everything_happens()
    {
        var stocks = WholeRun.Value.Stocks;

        Assert.All(Enum.GetValues<Stock>(), stock => Assert.True(
            Enumerable.Range(0, stocks.MonthCount).Any(month => stocks.AtEndOf(month, stock) > 0), stock.ToString()));
    }

    [Fact]
    public void The_stocks_at_the_start_are_those_of_the_whole_run_on_that_day()
    {
        var warm = SimulationRun.Execute(Whole.CountedFrom(new DateOnly(2019, 5, 1)), new RunOptions()).Stocks;

        Assert.All(Enum.GetValues<Stock>(), stock =>
        {
            Assert.Equal(WholeRun.Value.Stocks.AtEndOf(3, stock), warm.AtStart(stock));
            Assert.Equal(WholeRun.Value.Stocks.AtEndOf(4, stock), warm.AtEndOf(0, stock));
        });
    }

    [Fact]
    public void The_last_stocks_are_the_outcomes_at_the_end()
    {
        var run = SimulationRun.Execute(Whole, new RunOptions { SampleShare = 0.5 });
        var last = run.Stocks.MonthCount - 1;

        Assert.Equal(Total(run, "asylum_backlog_end"), run.Stocks.AtEndOf(last, Stock.AwaitingDecision));
        Assert.Equal(
            Total(run, "waiting_at_border_end"),
            run.Stocks.AtEndOf(last, Stock.OnPortList) + run.Stocks.AtEndOf(last, Stock.AwaitingHearing));
    }

    private static double Total(RunResult run, string id) =>
        run.Outcomes.Total(OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index);
}
