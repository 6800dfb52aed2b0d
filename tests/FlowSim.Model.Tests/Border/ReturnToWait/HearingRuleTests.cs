using FlowSim.Model.Border.ReturnToWait;

namespace FlowSim.Model.Tests.Border.ReturnToWait;

public sealed class HearingRuleTests
{
    private static readonly ReturnToWaitParameters Parameters = new() { LastHearingShare = 0.5, ReliefShare = 0.2 };

    [Theory]
    [InlineData(0.29, 0.49, 0.19, HearingOutcome.Postponed)]
    [InlineData(0.3, 0.5, 0.19, HearingOutcome.Continued)]
    [InlineData(0.3, 0.49, 0.19, HearingOutcome.ProtectionGranted)]
    [InlineData(0.3, 0.49, 0.2, HearingOutcome.RemovalOrdered)]
    public void A_hearing_is_postponed_before_it_can_continue_or_end_the_case(
        double postponed, double last, double relief, HearingOutcome outcome)
    {
        Assert.Equal(outcome, HearingRule.Of(inNeed: true, 0.3, new HearingDraws(postponed, last, relief), Parameters));
    }

    [Fact]
    public void A_case_without_a_need_never_ends_with_protection()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (last, relief) => HearingRule.Of(inNeed: false, 0, new HearingDraws(0.5, last, relief), Parameters)
                is HearingOutcome.Continued or HearingOutcome.RemovalOrdered);
    }

    [Fact]
    public void While_all_hearings_are_suspended_no_case_ends()
    {
        Replayed.ForAll(
            Replayed.Between(0, 0.999999),
            Replayed.Between(0, 1),
            (postponed, last) => HearingRule.Of(inNeed: true, 1, new HearingDraws(postponed, last, 0), Parameters)
                == HearingOutcome.Postponed);
    }
}
