using FlowSim.Model.Asylum;

namespace FlowSim.Model.Tests.Asylum;

public sealed class ClaimRuleTests
{
    private static readonly AsylumParameters Parameters = new();

    [Fact]
    public void If_the_onward_cost_has_not_changed_the_share_is_the_parameters()
    {
        var chance = ClaimRule.Chance(inNeed: true, staysInTransitCountry: false, costRiseUsd: 0, Parameters);

        Assert.Equal(Parameters.ClaimShareOnwardGoal, chance, 1e-15);
    }

    [Fact]
    public void A_rise_by_the_scale_multiplies_the_odds_by_e()
    {
        var before = ClaimRule.Chance(inNeed: true, staysInTransitCountry: false, costRiseUsd: 0, Parameters);
        var after = ClaimRule.Chance(inNeed: true, staysInTransitCountry: false, Parameters.CostScaleUsd, Parameters);

        Assert.Equal(Math.E, after / (1 - after) / (before / (1 - before)), 1e-12);
    }

    [Fact]
    public void A_higher_onward_cost_never_lowers_claims()
    {
        Replayed.ForAll(
            Replayed.Between(-1e6, 1e6),
            Replayed.Between(0, 1e4),
            (rise, more) => ClaimRule.Chance(inNeed: true, staysInTransitCountry: false, rise + more, Parameters)
                >= ClaimRule.Chance(inNeed: true, staysInTransitCountry: false, rise, Parameters));
    }

    [Fact]
    public void The_chance_of_a_claim_is_between_0_and_1_for_any_onward_cost()
    {
        Replayed.ForAll(
            Replayed.Between(-1e9, 1e9),
            rise => ClaimRule.Chance(inNeed: true, staysInTransitCountry: false, rise, Parameters) is >= 0 and <= 1);
    }

    [Fact]
    public void The_onward_cost_does_not_matter_to_those_who_stay_or_have_no_need()
    {
        Replayed.ForAll(
            Replayed.Between(-1e4, 1e4),
            rise => ClaimRule.Chance(inNeed: true, staysInTransitCountry: true, rise, Parameters) == Parameters.ClaimShareTransitGoal
                && ClaimRule.Chance(inNeed: false, staysInTransitCountry: true, rise, Parameters) == Parameters.ClaimShareWithoutNeed
                && ClaimRule.Chance(inNeed: false, staysInTransitCountry: false, rise, Parameters) == Parameters.ClaimShareWithoutNeed);
    }

    [Fact]
    public void Multiplying_and_dividing_the_odds_gives_back_the_share()
    {
        Replayed.ForAll(
            Replayed.Between(0, 0.999),
            Replayed.Between(0.1, 20),
            (share, factor) => Math.Abs(ClaimRule.Odds(ClaimRule.Odds(share, factor), 1 / factor) - share) < 1e-12);
    }

    [Fact]
    public void Odds_do_not_change_certainty_and_impossibility()
    {
        Assert.Equal(1, ClaimRule.Odds(1, 0.5));
        Assert.Equal(1, ClaimRule.Odds(1, 5));
        Assert.Equal(0, ClaimRule.Odds(0, 5));
    }

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    public void A_party_may_claim_once_in_an_attempt_and_only_where_an_office_is_open(
        bool isClaimClosed, bool isOfficeOpen, bool may)
    {
        Assert.Equal(may, ClaimRule.MayClaim(isClaimClosed, isOfficeOpen));
    }

    [Fact]
    public void While_waiting_at_the_border_parties_without_a_need_claim_at_their_share_of_the_rate()
    {
        var parameters = new AsylumParameters { ClaimShareWithoutNeed = 0.25 };

        Assert.Equal(0.01, ClaimRule.WaitingRatePerDay(inNeed: true, 0.304375, parameters), 1e-15);
        Assert.Equal(0.0025, ClaimRule.WaitingRatePerDay(inNeed: false, 0.304375, parameters), 1e-15);
    }
}
