using FlowSim.Model.Return;

namespace FlowSim.Model.Tests.Return;

public sealed class AfterReturnRuleTests
{
    [Theory]
    [InlineData(true, 4, 5, 10, AfterReturn.Harm)]
    [InlineData(true, 5, 5, 10, AfterReturn.NewAttempt)]
    [InlineData(true, 6, 5, 10, AfterReturn.NewAttempt)]
    [InlineData(true, 12, 15, 10, AfterReturn.NewAttempt)]
    [InlineData(false, 6, 5, 10, AfterReturn.Harm)]
    [InlineData(false, 9, 0, 10, AfterReturn.Harm)]
    [InlineData(false, 10, 0, 10, AfterReturn.Stay)]
    public void The_earlier_of_harm_and_a_new_attempt_follows(
        bool setsOutAgain, int untilHarm, int untilNewAttempt, int ticksLeft, AfterReturn after)
    {
        Assert.Equal(after, AfterReturnRule.Of(setsOutAgain, untilHarm, untilNewAttempt, ticksLeft));
    }

    [Fact]
    public void Of_eleven_harms_one_is_a_killing_if_each_killing_comes_with_ten_other_harms()
    {
        var parameters = new ReturnParameters { OtherHarmPerKilling = 10 };

        Assert.True(AfterReturnRule.IsKilling(0.09, parameters));
        Assert.False(AfterReturnRule.IsKilling(0.0910, parameters));
    }

    [Fact]
    public void Without_other_harm_every_harm_is_a_killing()
    {
        var parameters = new ReturnParameters { OtherHarmPerKilling = 0 };

        Replayed.ForAll(Replayed.Between(0, 0.999999), draw => AfterReturnRule.IsKilling(draw, parameters));
    }

    [Fact]
    public void The_rate_of_harm_depends_on_the_need_for_protection()
    {
        var parameters = new ReturnParameters
        {
            KilledRateInNeed = 0.25,
            KilledRateWithoutNeed = 0.125,
            OtherHarmPerKilling = 3,
        };

        Assert.Equal(1.0, AfterReturnRule.HarmRatePerYear(inNeed: true, parameters));
        Assert.Equal(0.5, AfterReturnRule.HarmRatePerYear(inNeed: false, parameters));
    }
}
