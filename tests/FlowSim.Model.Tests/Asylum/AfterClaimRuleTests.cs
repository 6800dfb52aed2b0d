using FlowSim.Model.Asylum;

namespace FlowSim.Model.Tests.Asylum;

public sealed class AfterClaimRuleTests
{
    private static readonly AsylumParameters Parameters = new() { ProtectedGoOnShare = 0.2, RefusedGoOnShare = 0.7 };

    [Theory]
    [InlineData(false, 0.19, AfterClaim.GoesOnWithPapers)]
    [InlineData(false, 0.2, AfterClaim.StaysProtected)]
    [InlineData(true, 0.19, AfterClaim.StaysProtected)]
    public void After_protection_only_a_share_of_those_bound_for_the_United_States_goes_on(
        bool staysInTransitCountry, double draw, AfterClaim after)
    {
        Assert.Equal(after, AfterClaimRule.OfProtection(staysInTransitCountry, draw, Parameters));
    }

    [Theory]
    [InlineData(false, 0.69, AfterClaim.GoesOn)]
    [InlineData(true, 0.69, AfterClaim.Settles)]
    [InlineData(false, 0.7, AfterClaim.GoesHome)]
    [InlineData(true, 0.7, AfterClaim.GoesHome)]
    public void After_a_rejection_at_liberty_a_share_continues_and_the_others_go_home(
        bool staysInTransitCountry, double draw, AfterClaim after)
    {
        Assert.Equal(after, AfterClaimRule.OfRejection(isDetained: false, staysInTransitCountry, draw, Parameters));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_a_rejection_in_a_station_the_stay_ends_whatever_the_draw(bool staysInTransitCountry)
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            draw => AfterClaimRule.OfRejection(isDetained: true, staysInTransitCountry, draw, Parameters)
                == AfterClaim.StationStayEnds);
    }

    [Theory]
    [InlineData(true, false, true, AfterClaim.StationStayEnds)]
    [InlineData(true, false, false, AfterClaim.StationStayEnds)]
    [InlineData(true, true, true, AfterClaim.ReleasedAtLimit)]
    [InlineData(true, true, false, AfterClaim.ReleasedAtLimit)]
    [InlineData(false, false, true, AfterClaim.Settles)]
    [InlineData(false, false, false, AfterClaim.GoesOn)]
    [InlineData(false, true, true, AfterClaim.Settles)]
    [InlineData(false, true, false, AfterClaim.GoesOn)]
    public void After_an_abandoned_claim_a_party_is_treated_as_if_it_had_made_none(
        bool isDetained, bool isAtLimit, bool staysInTransitCountry, AfterClaim after)
    {
        Assert.Equal(after, AfterClaimRule.OfAbandonment(isDetained, isAtLimit, staysInTransitCountry));
    }
}
