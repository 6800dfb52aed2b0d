using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class PortAskingRuleTests
{
    [Theory]
    [InlineData(true, false, 0.29, true)]
    [InlineData(true, false, 0.3, false)]
    [InlineData(true, true, 0, false)]
    [InlineData(false, false, 0, false)]
    public void Those_in_need_who_know_that_they_can_ask_and_go_their_own_way_mean_to(
        bool isInNeed, bool hasSmuggler, double draw, bool asks)
    {
        Assert.Equal(asks, PortAskingRule.Asks(isInNeed, hasSmuggler, draw, askShare: 0.3));
    }
}
