using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class PortAskingRuleTests
{
    [Theory]
    [InlineData(true, false, 0.29, true)]
    [InlineData(true, false, 0.3, false)]
    [InlineData(true, true, 0.059, true)]
    [InlineData(true, true, 0.06, false)]
    [InlineData(false, false, 0, false)]
    public void Those_in_need_who_know_that_they_can_ask_mean_to_and_smugglers_bring_few_of_them_to_a_port(
        bool isInNeed, bool hasSmuggler, double draw, bool asks)
    {
        Assert.Equal(asks, PortAskingRule.Asks(isInNeed, hasSmuggler, draw, askShare: 0.3, smugglerShare: 0.2));
    }
}
