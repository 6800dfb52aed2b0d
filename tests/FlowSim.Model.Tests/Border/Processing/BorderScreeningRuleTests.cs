using FlowSim.Model.Border;
using FlowSim.Model.Border.Processing;

namespace FlowSim.Model.Tests.Border.Processing;

public sealed class BorderScreeningRuleTests
{
    private static readonly BorderParameters Parameters = new()
    {
        AskAsylumShare = 0.6,
        AskAsylumShareAtPorts = 0.9,
        ScreeningPassShare = 0.8,
        ScreeningPassShareBarred = 0.3,
    };

    [Theory]
    [InlineData(0.59, 0.79, false, BorderScreening.Passed)]
    [InlineData(0.59, 0.8, false, BorderScreening.NotPassed)]
    [InlineData(0.6, 0.1, false, BorderScreening.NotAsked)]
    [InlineData(0.59, 0.29, true, BorderScreening.Passed)]
    [InlineData(0.59, 0.3, true, BorderScreening.Barred)]
    [InlineData(0.59, 0.79, true, BorderScreening.Barred)]
    [InlineData(0.6, 0.1, true, BorderScreening.NotAsked)]
    public void A_party_in_need_that_asks_is_screened_under_the_rule_in_force(
        double askDraw, double passDraw, bool isBarred, BorderScreening screening)
    {
        Assert.Equal(screening, BorderScreeningRule.Of(inNeed: true, isAtPort: false, isBarred, askDraw, passDraw, Parameters));
    }

    [Theory]
    [InlineData(0.89, true, BorderScreening.Passed)]
    [InlineData(0.9, true, BorderScreening.NotAsked)]
    [InlineData(0.89, false, BorderScreening.NotAsked)]
    public void At_a_port_more_parties_in_need_ask(double askDraw, bool isAtPort, BorderScreening screening)
    {
        Assert.Equal(
            screening, BorderScreeningRule.Of(inNeed: true, isAtPort, isBarred: false, askDraw, passDraw: 0, Parameters));
    }

    [Fact]
    public void By_default_every_party_in_need_that_comes_to_a_port_asks()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            ask => BorderScreeningRule.Of(inNeed: true, isAtPort: true, isBarred: false, ask, 0, new BorderParameters())
                == BorderScreening.Passed);
    }

    [Fact]
    public void A_party_without_a_need_is_never_screened()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (ask, pass) => BorderScreeningRule.Of(inNeed: false, isAtPort: true, isBarred: false, ask, pass, Parameters)
                == BorderScreening.NotAsked);
    }
}
