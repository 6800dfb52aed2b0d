using FlowSim.Model.Border;

namespace FlowSim.Model.Tests.Border;

public sealed class AfterGivingUpRuleTests
{
    [Theory]
    [InlineData(0.39, 0.1, AfterGivingUp.GoesHome)]
    [InlineData(0.39, 0.9, AfterGivingUp.GoesHome)]
    [InlineData(0.4, 0.49, AfterGivingUp.AssistedReturn)]
    [InlineData(0.9, 0.49, AfterGivingUp.AssistedReturn)]
    [InlineData(0.4, 0.5, AfterGivingUp.Settles)]
    [InlineData(0.59, 0.5, AfterGivingUp.Settles)]
    [InlineData(0.7, 0.5, AfterGivingUp.CrossesBetweenPorts)]
    public void Going_home_comes_before_assistance_and_assistance_before_settling_and_crossing(
        double draw, double assistanceDraw, AfterGivingUp after)
    {
        Assert.Equal(after, AfterGivingUpRule.Of(draw, assistanceDraw, 0.4, 0.2, 0.5));
    }

    [Fact]
    public void Where_everybody_is_assisted_nobody_settles_or_crosses()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 0.999999),
            (draw, assistance) => AfterGivingUpRule.Of(draw, assistance, 0.4, 0.2, 1)
                is AfterGivingUp.GoesHome or AfterGivingUp.AssistedReturn);
    }

    [Fact]
    public void A_party_that_would_go_home_anyway_does_not_count_as_assisted()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (draw, assistance) => AfterGivingUpRule.Of(draw, assistance, 1.1, 0, 1) == AfterGivingUp.GoesHome);
    }
}
