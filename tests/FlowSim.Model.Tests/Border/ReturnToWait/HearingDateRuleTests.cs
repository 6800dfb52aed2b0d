using FlowSim.Model.Border.ReturnToWait;

namespace FlowSim.Model.Tests.Border.ReturnToWait;

public sealed class HearingDateRuleTests
{
    private static readonly int[] Booked = [10, 12, 9, 0];

    [Theory]
    [InlineData(0, 11, 0)]
    [InlineData(0, 10, 2)]
    [InlineData(1, 10, 2)]
    [InlineData(0, 9, 3)]
    [InlineData(3, 1, 3)]
    public void A_hearing_is_in_the_first_month_from_the_date_wanted_that_has_a_slot(int wanted, double limit, int month) =>
        Assert.Equal(month, HearingDateRule.FirstMonthWithSlot(Booked, wanted, limit));

    [Fact]
    public void Without_a_limit_it_is_on_the_date_wanted()
    {
        Assert.Equal(1, HearingDateRule.FirstMonthWithSlot(Booked, 1, double.PositiveInfinity));
    }

    [Fact]
    public void A_closed_court_has_no_month()
    {
        Assert.Equal(Booked.Length, HearingDateRule.FirstMonthWithSlot(Booked, 0, 0));
    }
}
