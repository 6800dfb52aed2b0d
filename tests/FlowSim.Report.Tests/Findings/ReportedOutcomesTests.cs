using FlowSim.Model.Outcomes;

namespace FlowSim.Report.Findings;

public sealed class ReportedOutcomesTests
{
    [Fact]
    public void Everything_reported_first_is_an_outcome()
    {
        Assert.All(
            ReportedOutcomes.Key.Concat(ReportedOutcomes.Monthly).Concat(ReportedOutcomes.ByGroup).Concat(ReportedOutcomes.ByPlace)
                .Append(ReportedOutcomes.Departures).Append(ReportedOutcomes.RemoteShare),
            id => Assert.NotNull(ReportedOutcomes.Find(id)));
        Assert.Null(ReportedOutcomes.Find("something_new"));
    }

    [Fact]
    public void What_is_reported_by_month_or_group_adds_up()
    {
        Assert.All(ReportedOutcomes.Monthly.Concat(ReportedOutcomes.ByGroup), id => Assert.False(ReportedOutcomes.Find(id)!.IsRelative));
        Assert.All(ReportedOutcomes.ByGroup, id => Assert.True(ReportedOutcomes.Find(id)!.IsSplit));
    }

    [Fact]
    public void Outcomes_are_grouped_by_topic_with_unknown_ones_last()
    {
        var order = OutcomeOrder.Of(["zzz", "asylum_cost_usd", "deaths", "aaa", "departures", "refouled"]);

        Assert.Equal(["departures", "refouled", "deaths", "asylum_cost_usd", "aaa", "zzz"], order);
        Assert.Equal(
            OutcomeCatalog.All.OrderBy(outcome => outcome.Group).Select(outcome => outcome.Id),
            OutcomeOrder.Of(OutcomeCatalog.All.Select(outcome => outcome.Id).Reverse()));
    }
}
