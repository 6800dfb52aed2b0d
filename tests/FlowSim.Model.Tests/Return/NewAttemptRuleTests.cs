using FlowSim.Model.Return;

namespace FlowSim.Model.Tests.Return;

public sealed class NewAttemptRuleTests
{
    private static readonly ReturnParameters Parameters = new() { MaxAttempts = 3 };

    [Theory]
    [InlineData(0.49, 1, true)]
    [InlineData(0.49, 2, true)]
    [InlineData(0.49, 3, false)]
    [InlineData(0.5, 1, false)]
    public void A_share_sets_out_again_while_a_journey_is_left(double draw, int journeys, bool setsOut)
    {
        Assert.Equal(setsOut, NewAttemptRule.SetsOutAgain(draw, 0.5, journeys, Parameters));
    }
}
