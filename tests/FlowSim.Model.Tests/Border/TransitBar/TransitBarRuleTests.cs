using FlowSim.Model.Border.TransitBar;

namespace FlowSim.Model.Tests.Border.TransitBar;

public sealed class TransitBarRuleTests
{
    [Theory]
    [InlineData(0.3, 0.29, true)]
    [InlineData(0.3, 0.3, false)]
    [InlineData(1, 0.999, true)]
    [InlineData(0, 0, false)]
    public void It_applies_to_its_share_of_those_not_refused_on_the_way(double share, double draw, bool applies)
    {
        Assert.Equal(applies, TransitBarRule.Applies(isRefusedOnTheWay: false, share, draw));
    }

    [Fact]
    public void It_spares_everybody_who_was_refused_on_the_way()
    {
        Assert.False(TransitBarRule.Applies(isRefusedOnTheWay: true, share: 1, draw: 0));
    }
}
