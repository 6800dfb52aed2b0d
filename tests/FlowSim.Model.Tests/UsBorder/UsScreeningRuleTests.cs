using FlowSim.Model.UsBorder;

namespace FlowSim.Model.Tests.UsBorder;

public sealed class UsScreeningRuleTests
{
    private static readonly UsBorderParameters Parameters = new()
    {
        AskAsylumShare = 0.6,
        ScreeningPassShare = 0.8,
        ScreeningPassShareBarred = 0.3,
    };

    [Theory]
    [InlineData(0.59, 0.79, false, UsScreening.Passed)]
    [InlineData(0.59, 0.8, false, UsScreening.NotPassed)]
    [InlineData(0.6, 0.1, false, UsScreening.NotAsked)]
    [InlineData(0.59, 0.29, true, UsScreening.Passed)]
    [InlineData(0.59, 0.3, true, UsScreening.Barred)]
    [InlineData(0.59, 0.79, true, UsScreening.Barred)]
    [InlineData(0.6, 0.1, true, UsScreening.NotAsked)]
    public void A_party_in_need_that_asks_is_screened_under_the_rule_in_force(
        double askDraw, double passDraw, bool isBarred, UsScreening screening)
    {
        Assert.Equal(screening, UsScreeningRule.Of(inNeed: true, isBarred, askDraw, passDraw, Parameters));
    }

    [Fact]
    public void A_party_without_a_need_is_never_screened()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (ask, pass) => UsScreeningRule.Of(inNeed: false, isBarred: false, ask, pass, Parameters)
                == UsScreening.NotAsked);
    }
}
