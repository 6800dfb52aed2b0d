using FlowSim.Model.Asylum;

namespace FlowSim.Model.Tests.Asylum;

public sealed class AsylumDecisionRuleTests
{
    private static readonly AsylumParameters Parameters = new()
    {
        RecognisedShareWithNeed = 0.5,
        ComplementaryShareWithNeed = 0.25,
        RecognisedShareWithoutNeed = 0.2,
    };

    [Theory]
    [InlineData(0.49, AsylumDecision.Recognised)]
    [InlineData(0.5, AsylumDecision.ComplementaryProtection)]
    [InlineData(0.74, AsylumDecision.ComplementaryProtection)]
    [InlineData(0.75, AsylumDecision.Rejected)]
    public void A_need_that_is_understood_is_recognised_or_given_complementary_protection_or_rejected(
        double draw, AsylumDecision decision)
    {
        Assert.Equal(decision, AsylumDecisionRule.Of(isNeedUnderstood: true, draw, Parameters));
    }

    [Fact]
    public void Without_a_need_that_is_understood_there_is_no_complementary_protection()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            draw => AsylumDecisionRule.Of(isNeedUnderstood: false, draw, Parameters)
                == (draw < 0.2 ? AsylumDecision.Recognised : AsylumDecision.Rejected));
    }
}
