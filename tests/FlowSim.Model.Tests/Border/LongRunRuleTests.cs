using FlowSim.Model.Border.LongRun;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Border;

public sealed class LongRunRuleTests
{
    private static readonly LongRunParameters Halves = new() { AppliesShare = 0.5, AttendsShare = 0.5 };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.4, 0.1)]
    [InlineData(1, 0.25)]
    public void Those_who_apply_and_attend_are_granted_protection_as_often_as_courts_grant_it(double granted, double expected) =>
        Assert.Equal(expected, LongRunRule.GrantedShare(new GroupProfile { Id = "g", GrantedShare = granted }, Halves), 1e-12);

    [Fact]
    public void Everybody_who_applies_attends_and_is_always_granted_protection_has_it() => Assert.Equal(
        1, LongRunRule.GrantedShare(new GroupProfile { Id = "g", GrantedShare = 1 }, new() { AppliesShare = 1, AttendsShare = 1 }));
}
