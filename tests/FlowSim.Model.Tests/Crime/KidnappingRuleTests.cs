using FlowSim.Model.Crime;

namespace FlowSim.Model.Tests.Crime;

public sealed class KidnappingRuleTests
{
    private static readonly KidnappingParameters Parameters = new()
    {
        RelativesFactor = 1.5,
        EscapeShare = 0.9,
        RepeatShare = 0.1,
        RansomMedianUsd = 2500,
        RansomSigma = 0.5,
    };

    [Theory]
    [InlineData(1000, 0.5, 0.1, KidnappingEnd.FreedForRansom)]
    [InlineData(1000, 0.95, 0.1, KidnappingEnd.FreedForRansom)]
    [InlineData(1000, 0.5, 0.09, KidnappingEnd.KidnappedAgain)]
    [InlineData(999, 0.89, 0.09, KidnappingEnd.Escaped)]
    [InlineData(999, 0.9, 0.09, KidnappingEnd.PersonKilled)]
    public void A_ransom_that_party_and_relatives_can_pay_comes_before_escape_and_killing(
        double moneyUsd, double escapeDraw, double againDraw, KidnappingEnd end)
    {
        Assert.Equal(end, KidnappingRule.End(moneyUsd, ransomUsd: 2500, escapeDraw, againDraw, Parameters));
    }

    [Fact]
    public void The_median_ransom_is_demanded_at_the_median_draw_and_in_whole_dollars()
    {
        Assert.Equal(2500, KidnappingRule.RansomUsd(0.5, Parameters), 1.0);
        Replayed.ForAll(
            Replayed.Between(0.001, 0.999),
            draw => KidnappingRule.RansomUsd(draw, Parameters) is >= 0 and var usd && usd == Math.Floor(usd));
    }

    [Fact]
    public void A_higher_draw_never_demands_less()
    {
        Replayed.ForAll(
            Replayed.Between(0.001, 0.5),
            Replayed.Between(0, 0.499),
            (draw, more) => KidnappingRule.RansomUsd(draw + more, Parameters)
                >= KidnappingRule.RansomUsd(draw, Parameters));
    }

    [Fact]
    public void The_rate_while_waiting_lies_between_that_with_and_without_a_shelter()
    {
        var parameters = new KidnappingParameters { WaitingRatePerMonth = 0.0304375, ShelterFactor = 0.5 };

        Assert.Equal(0.001, KidnappingRule.WaitingRatePerDay(1, shelteredShare: 0, parameters), 1e-15);
        Assert.Equal(0.0005, KidnappingRule.WaitingRatePerDay(1, shelteredShare: 1, parameters), 1e-15);
        Assert.Equal(0.00075, KidnappingRule.WaitingRatePerDay(1, shelteredShare: 0.5, parameters), 1e-15);
        Assert.Equal(0.002, KidnappingRule.WaitingRatePerDay(2, shelteredShare: 0, parameters), 1e-15);
    }

    [Theory]
    [InlineData(true, true, AfterKidnapping.AsksForException)]
    [InlineData(true, false, AfterKidnapping.AsksForException)]
    [InlineData(false, true, AfterKidnapping.WaitsForHearing)]
    [InlineData(false, false, AfterKidnapping.GoesOn)]
    public void Admission_as_not_safe_comes_before_a_hearing(bool mayAsk, bool awaitsHearing, AfterKidnapping after)
    {
        Assert.Equal(after, KidnappingRule.After(mayAsk, awaitsHearing));
    }
}
