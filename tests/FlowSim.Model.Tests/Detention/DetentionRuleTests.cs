using FlowSim.Model.Detention;

namespace FlowSim.Model.Tests.Detention;

public sealed class DetentionRuleTests
{
    private static readonly DetentionParameters Parameters = new();

    [Fact]
    public void Under_oversight_more_claims_are_passed_on()
    {
        var parameters = Parameters with { ClaimShareInformed = 0.8, IntimidationShare = 0.5 };

        double Chance(double factor) => DetentionRule.ClaimChance(
            inNeed: true, informed: true, DetentionRule.Intimidation(parameters.IntimidationShare, factor), parameters);

        Assert.Equal(0.4, Chance(1), 1e-15);
        Assert.Equal(0.6, Chance(0.5), 1e-15);
        Assert.Equal(0.8, Chance(0), 1e-15);
        Assert.Equal(0, Chance(5));
    }

    [Fact]
    public void Informing_people_of_their_rights_raises_claims()
    {
        var informed = DetentionRule.ClaimChance(inNeed: true, informed: true, Parameters.IntimidationShare, Parameters);
        var uninformed = DetentionRule.ClaimChance(inNeed: true, informed: false, Parameters.IntimidationShare, Parameters);

        Assert.True(informed > uninformed);
    }

    [Fact]
    public void A_claim_is_registered_when_it_is_made_and_not_talked_down()
    {
        var parameters = Parameters with { ClaimShareInformed = 0.5, IntimidationShare = 0.4 };

        Assert.Equal(0.3, DetentionRule.ClaimChance(inNeed: true, informed: true, parameters.IntimidationShare, parameters), 1e-15);
    }

    [Fact]
    public void Without_a_need_information_changes_nothing()
    {
        Assert.Equal(
            DetentionRule.ClaimChance(inNeed: false, informed: false, Parameters.IntimidationShare, Parameters),
            DetentionRule.ClaimChance(inNeed: false, informed: true, Parameters.IntimidationShare, Parameters));
    }

    [Fact]
    public void If_every_claim_is_talked_down_no_claim_is_registered()
    {
        var parameters = Parameters with { IntimidationShare = 1 };

        Assert.Equal(0, DetentionRule.ClaimChance(inNeed: true, informed: true, parameters.IntimidationShare, parameters));
        Assert.Equal(0, DetentionRule.ClaimChance(inNeed: false, informed: false, parameters.IntimidationShare, parameters));
    }

    [Fact]
    public void Spare_beds_do_not_make_people_uphold_claims_longer()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1), occupancy => DetentionRule.DropoutRate(occupancy, Parameters) == Parameters.DropoutRate);
    }

    [Fact]
    public void At_twice_its_capacity_a_station_loses_claims_faster_by_the_effect_of_conditions()
    {
        var rate = DetentionRule.DropoutRate(2, Parameters);

        Assert.Equal(Parameters.DropoutRate * Math.Exp(Parameters.ConditionsEffect), rate, 1e-15);
    }

    [Fact]
    public void More_crowding_never_slows_the_abandonment_of_claims()
    {
        Replayed.ForAll(
            Replayed.Between(0, 4),
            Replayed.Between(0, 2),
            (occupancy, more) => DetentionRule.DropoutRate(occupancy + more, Parameters)
                >= DetentionRule.DropoutRate(occupancy, Parameters));
    }

    [Theory]
    [InlineData(0.09, 200, true)]
    [InlineData(0.09, 199, false)]
    [InlineData(0.1, 200, false)]
    public void A_party_buys_its_release_if_it_is_offered_and_the_money_is_enough(double draw, double moneyUsd, bool buys)
    {
        Assert.Equal(buys, DetentionRule.BuysRelease(draw, bribeShare: 0.1, moneyUsd, priceUsd: 200));
    }
}
