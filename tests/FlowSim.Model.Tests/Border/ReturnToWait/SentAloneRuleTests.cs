using FlowSim.Model.Border.ReturnToWait;

namespace FlowSim.Model.Tests.Border.ReturnToWait;

public sealed class SentAloneRuleTests
{
    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 4, true)]
    [InlineData(1, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, false)]
    [InlineData(0, 0, false)]
    public void Only_a_family_with_an_adult_and_a_child_may_send_one(int adults, int children, bool may)
    {
        Assert.Equal(may, SentAloneRule.MaySendChild(adults, children, hasSentChild: false, isSentChild: false));
    }

    [Fact]
    public void A_family_sends_one_child_at_most_and_a_child_sent_alone_sends_nobody()
    {
        Assert.False(SentAloneRule.MaySendChild(2, 3, hasSentChild: true, isSentChild: false));
        Assert.False(SentAloneRule.MaySendChild(2, 3, hasSentChild: false, isSentChild: true));
    }
}
