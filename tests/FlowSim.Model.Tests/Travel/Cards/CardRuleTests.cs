using FlowSim.Model.Travel.Cards;

namespace FlowSim.Model.Tests.Travel.Cards;

public sealed class CardRuleTests
{
    private static readonly CardParameters Parameters = new() { WillingShare = 0.6 };

    [Theory]
    [InlineData(true, 0.59, 0.9, true)]
    [InlineData(true, 0.6, 0.1, false)]
    [InlineData(false, 0.59, 0.19, true)]
    [InlineData(false, 0.59, 0.2, false)]
    [InlineData(false, 0.6, 0.19, false)]
    public void A_willing_party_applies_if_it_is_in_need_or_accepted_without_a_need(
        bool inNeed, double willingDraw, double acceptedDraw, bool applies)
    {
        Assert.Equal(applies, CardRule.Applies(inNeed, willingDraw, acceptedDraw, shareWithoutNeed: 0.2, Parameters));
    }
}
