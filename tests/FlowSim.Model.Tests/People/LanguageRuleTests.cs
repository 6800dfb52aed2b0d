using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class LanguageRuleTests
{
    private static readonly LanguageParameters Parameters = new() { LostShare = 0.8, InterpretedHearingShare = 0.3 };

    [Theory]
    [InlineData(0.39, 0.1, true)]
    [InlineData(0.4, 0.1, false)]
    [InlineData(0.4, 0.79, false)]
    [InlineData(0.4, 0.8, true)]
    public void People_understand_officials_through_an_interpreter_or_by_chance(
        double interpreterDraw, double chanceDraw, bool isUnderstood)
    {
        Assert.Equal(isUnderstood, LanguageRule.IsUnderstood(interpreterDraw, 0.4, chanceDraw, Parameters));
    }

    [Fact]
    public void With_interpreters_everywhere_nothing_is_lost()
    {
        Replayed.ForAll(
            Replayed.Between(0, 0.999999),
            Replayed.Between(0, 1),
            (draw, chance) => LanguageRule.IsUnderstood(draw, 1, chance, Parameters));
    }

    [Theory]
    [InlineData(0, 0.3)]
    [InlineData(0.2, 0.3)]
    [InlineData(0.5, 0.5)]
    public void The_greater_share_of_interpreters_counts_at_a_hearing(double ofPolicy, double share)
    {
        Assert.Equal(share, LanguageRule.InterpretedHearingShare(ofPolicy, Parameters));
    }
}
