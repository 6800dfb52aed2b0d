using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class SmugglerRuleTests
{
    private static readonly SmugglerParameters Parameters = new();

    [Fact]
    public void Three_times_the_enforcement_raises_the_fee_by_three_tenths()
    {
        Assert.InRange(SmugglerRule.FeeIndex(300, 100, Parameters), 1.29, 1.31);
    }

    [Fact]
    public void Without_controls_the_fee_does_not_change()
    {
        Assert.Equal(1, SmugglerRule.FeeIndex(0, 100, Parameters));
        Assert.Equal(1, SmugglerRule.FeeIndex(100, 0, Parameters));
        Assert.Equal(1, SmugglerRule.FeeIndex(100, 100, Parameters));
    }

    [Fact]
    public void Demand_falls_with_the_fee_and_rises_with_the_perceived_danger()
    {
        Assert.Equal(0.8, SmugglerRule.HireShare(0.8, 1, 1, Parameters), 1e-12);
        Assert.InRange(SmugglerRule.HireShare(0.8, 1.5, 1, Parameters), 0.7, 0.79);
        Assert.InRange(SmugglerRule.HireShare(0.8, 1, 3, Parameters), 0.81, 0.9);
    }

    [Fact]
    public void The_share_stays_between_0_and_1()
    {
        Replayed.ForAll(Replayed.Between(0, 1), Replayed.Between(0.2, 5), (share, index) =>
            SmugglerRule.HireShare(share, index, index, Parameters) is >= 0 and <= 1);
    }
}
