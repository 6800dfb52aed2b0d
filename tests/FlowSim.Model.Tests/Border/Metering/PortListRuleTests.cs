using FlowSim.Model.Border.Metering;

namespace FlowSim.Model.Tests.Border.Metering;

public sealed class PortListRuleTests
{
    private static readonly MeteringTerms Metered = new(40, 0.2, 100, 0, 0.25);
    private static readonly MeteringTerms Unlimited = new(double.PositiveInfinity, 0, 0, 0, 0);
    private static readonly ExceptionTerms Exceptions = new(5);

    [Fact]
    public void A_closed_port_has_a_list_and_a_port_without_a_limit_has_none()
    {
        var closed = Metered with { PeoplePerDay = 0 };

        Assert.True(PortListRule.IsMetered(in closed));
        Assert.False(PortListRule.IsMetered(in Unlimited));
    }

    [Fact]
    public void A_closed_port_turns_everybody_back_and_another_its_share()
    {
        var closed = Metered with { PeoplePerDay = 0, TurnedBackShare = 0 };

        Assert.True(PortListRule.IsTurnedBack(in closed, 0.999));
        Assert.True(PortListRule.IsTurnedBack(in Metered, 0.249));
        Assert.False(PortListRule.IsTurnedBack(in Metered, 0.25));
        Assert.False(PortListRule.IsTurnedBack(in Unlimited, 0));
    }

    [Fact]
    public void The_wait_for_a_turn_is_the_list_over_the_intake()
    {
        var closed = Metered with { PeoplePerDay = 0 };

        Assert.Equal(30, PortListRule.ExpectedDays(in Metered, people: 1200, maxDays: 240));
        Assert.Equal(240, PortListRule.ExpectedDays(in Metered, people: 120_000, maxDays: 240));
        Assert.Equal(0, PortListRule.ExpectedDays(in Unlimited, people: 1200, maxDays: 240));
        Assert.True(double.IsPositiveInfinity(PortListRule.ExpectedDays(in closed, people: 0, maxDays: 240)));
    }

    [Fact]
    public void Only_a_party_not_safe_in_Mexico_may_ask_and_only_at_a_metered_port_with_exceptions()
    {
        Assert.True(PortListRule.MayAskForException(true, in Exceptions, in Metered));
        Assert.False(PortListRule.MayAskForException(false, in Exceptions, in Metered));
        Assert.False(PortListRule.MayAskForException(true, new ExceptionTerms(0), in Metered));
        Assert.False(PortListRule.MayAskForException(true, in Exceptions, in Unlimited));
    }

    [Theory]
    [InlineData(3, 300, true)]
    [InlineData(3, 299, false)]
    [InlineData(1, 100, true)]
    public void A_party_buys_an_early_slot_only_with_the_price_for_all_its_people(int people, double moneyUsd, bool can)
    {
        Assert.Equal(can, PortListRule.CanBuyEarlySlot(in Metered, people, moneyUsd));
        Assert.Equal(100.0 * people, PortListRule.EarlySlotPriceUsd(in Metered, people));
    }

    [Fact]
    public void Where_no_turns_are_sold_no_money_buys_one()
    {
        var unsold = Metered with { EarlySlotShare = 0, EarlySlotUsd = 0 };

        Assert.False(PortListRule.CanBuyEarlySlot(in unsold, 1, 10_000));
    }
}
