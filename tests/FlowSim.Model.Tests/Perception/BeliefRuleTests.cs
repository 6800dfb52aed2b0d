using FlowSim.Model.Network;
using FlowSim.Model.Perception;

namespace FlowSim.Model.Tests.Perception;

public sealed class BeliefRuleTests
{
    private static readonly PerceptionParameters Parameters = new();

    [Fact]
    public void Without_news_a_belief_is_the_prior()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(1, 1000),
            (prior, strength) => Math.Abs(BeliefRule.Estimate(prior, strength, 0, 0) - prior) < 1e-15);
    }

    [Fact]
    public void A_belief_lies_between_the_prior_and_the_news()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(1, 5000),
            Replayed.Between(0, 1),
            (prior, passages, share) =>
            {
                var belief = BeliefRule.Estimate(prior, 100, passages, passages * share);
                return belief >= Math.Min(prior, share) - 1e-12 && belief <= Math.Max(prior, share) + 1e-12;
            });
    }

    [Fact]
    public void As_many_passages_as_the_prior_counts_for_move_it_half_way()
    {
        Assert.Equal(0.3, BeliefRule.Estimate(0.1, 100, 100, 50), 1e-15);
    }

    [Fact]
    public void Much_news_outweighs_the_prior()
    {
        Assert.Equal(0.5, BeliefRule.Estimate(0.02, 100, 1e9, 5e8), 1e-7);
    }

    [Fact]
    public void One_more_setback_never_lowers_a_belief()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(1, 1000),
            (prior, passages) => BeliefRule.Estimate(prior, 100, passages, 1) > BeliefRule.Estimate(prior, 100, passages, 0));
    }

    [Fact]
    public void News_loses_half_its_weight_in_a_half_life()
    {
        Assert.Equal(1, BeliefRule.Retained(0, 45), 1e-15);
        Assert.Equal(0.5, BeliefRule.Retained(45, 45), 1e-15);
        Assert.Equal(0.125, BeliefRule.Retained(135, 45), 1e-15);
    }

    [Fact]
    public void Fading_twice_equals_fading_once_for_the_sum_of_the_times()
    {
        Replayed.ForAll(
            Replayed.Between(0, 100),
            Replayed.Between(0, 100),
            (first, second) => Math.Abs(
                BeliefRule.Retained(first + second, 45) - (BeliefRule.Retained(first, 45) * BeliefRule.Retained(second, 45))) < 1e-14);
    }

    [Fact]
    public void Remote_legs_are_feared_before_anything_is_heard_of_them()
    {
        var near = SmallCorridor.Legs[1] with { Hours = 24, Remoteness = 0 };

        Assert.Equal(Parameters.PriorHarmRate, BeliefRule.PriorHarm(near, Parameters), 1e-15);
        Assert.Equal(
            Parameters.PriorHarmRate * (1 + Parameters.PriorRemoteHarm),
            BeliefRule.PriorHarm(near with { Remoteness = 1 }, Parameters), 1e-15);
    }

    [Fact]
    public void What_is_expected_of_the_parts_of_a_leg_adds_up_to_what_is_expected_of_the_leg_before_and_after_news()
    {
        var leg = SmallCorridor.Legs[4];
        Replayed.ForAll(Replayed.Between(0, 1), Replayed.Between(0, 500), (share, events) =>
        {
            var (first, second) = (Part(leg, share), Part(leg, 1 - share));
            var parts = Setbacks(first, events) + Setbacks(second, 0);
            return Math.Abs(parts - Setbacks(leg, events)) < 1e-12
                && Math.Abs(BeliefRule.PriorHarm(first, Parameters) + BeliefRule.PriorHarm(second, Parameters)
                    - BeliefRule.PriorHarm(leg, Parameters)) < 1e-12;
        });
    }

    private static double Setbacks(Leg leg, double events) =>
        BeliefRule.Estimate(BeliefRule.PriorSetback(leg, Parameters), Parameters.PriorStrength, heardPassages: 900, events);

    private static Leg Part(Leg leg, double share) => leg with { LengthKm = leg.LengthKm * share, Hours = leg.Hours * share };
}
