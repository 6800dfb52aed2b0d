using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Return;

namespace FlowSim.Model.Tests.Border.Agreements;

public sealed class AfterTransferRuleTests
{
    private static readonly CooperativeAgreementParameters Agreement = new() { ClaimShare = 0.1, TryAgainShare = 0.4 };
    private static readonly ReturnParameters Returns = new() { MaxAttempts = 2 };

    [Theory]
    [InlineData(0.09, 0.1, 1, AfterTransfer.ClaimsAsylum)]
    [InlineData(0.09, 0.1, 2, AfterTransfer.ClaimsAsylum)]
    [InlineData(0.1, 0.39, 1, AfterTransfer.SetsOutAgain)]
    [InlineData(0.1, 0.4, 1, AfterTransfer.GoesHome)]
    [InlineData(0.1, 0.39, 2, AfterTransfer.GoesHome)]
    public void A_claim_comes_before_a_new_attempt_and_the_rest_go_home(
        double claimDraw, double newAttemptDraw, int journeys, AfterTransfer after)
    {
        Assert.Equal(after, AfterTransferRule.Of(claimDraw, newAttemptDraw, journeys, Agreement, Returns));
    }

    [Theory]
    [InlineData(0.39, 1, AfterTransfer.SetsOutAgain)]
    [InlineData(0.4, 1, AfterTransfer.GoesHome)]
    [InlineData(0.39, 2, AfterTransfer.GoesHome)]
    public void Without_a_claim_a_share_sets_out_again_while_journeys_are_left(
        double newAttemptDraw, int journeys, AfterTransfer after)
    {
        Assert.Equal(after, AfterTransferRule.WithoutClaim(newAttemptDraw, journeys, Agreement, Returns));
    }
}
