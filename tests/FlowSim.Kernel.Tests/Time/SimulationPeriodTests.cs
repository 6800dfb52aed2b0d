using FlowSim.Kernel.Time;

namespace FlowSim.Kernel.Tests.Time;

public sealed class SimulationPeriodTests
{
    private static readonly SimulationPeriod Period = new(new DateOnly(2018, 12, 15), new DateOnly(2020, 3, 1));

    [Fact]
    public void Includes_its_first_day_and_not_its_end()
    {
        var oneDay = new SimulationPeriod(new DateOnly(2019, 6, 7), new DateOnly(2019, 6, 8));

        Assert.Equal(1, oneDay.DayCount);
        Assert.Equal(Tick.PerDay, oneDay.TickCount);
        Assert.Equal(1, oneDay.MonthCount);
    }

    [Fact]
    public void Counts_the_days_of_a_leap_year()
    {
        var leapYear = new SimulationPeriod(new DateOnly(2020, 1, 1), new DateOnly(2021, 1, 1));

        Assert.Equal(366, leapYear.DayCount);
        Assert.Equal(12, leapYear.MonthCount);
    }

    [Fact]
    public void Cannot_be_empty()
    {
        var day = new DateOnly(2019, 6, 7);

        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationPeriod(day, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationPeriod(day, day.AddDays(-1)));
    }

    [Fact]
    public void Every_day_converts_to_its_date_and_back()
    {
        for (var number = 0; number < Period.DayCount; number++)
        {
            var date = Period.DateOf(new Day(number));

            Assert.Equal(new Day(number), Period.DayOf(date));
        }

        Assert.Equal(Period.From, Period.DateOf(new Day(0)));
        Assert.Equal(Period.Until, Period.DateOf(new Day(Period.DayCount)));
    }

    [Fact]
    public void A_date_before_the_run_is_a_negative_day()
    {
        Assert.Equal(new Day(-14), Period.DayOf(new DateOnly(2018, 12, 1)));
    }

    [Fact]
    public void Months_are_those_of_the_calendar()
    {
        Assert.Equal(15, Period.MonthCount);
        Assert.Equal(0, Period.MonthOf(new Day(0)));
        Assert.Equal(0, Period.MonthOf(new Day(16)));
        Assert.Equal(1, Period.MonthOf(new Day(17)));
        Assert.Equal(14, Period.MonthOf(new Day(Period.DayCount - 1)));
    }

    [Fact]
    public void The_first_of_a_month_lies_in_that_month()
    {
        Assert.Equal(new DateOnly(2018, 12, 1), Period.FirstOfMonth(0));
        for (var month = 1; month < Period.MonthCount; month++)
        {
            Assert.Equal(month, Period.MonthOf(Period.DayOf(Period.FirstOfMonth(month))));
        }
    }

    [Fact]
    public void Days_are_simulated_from_the_beginning_and_months_are_counted_from_the_first_counted_day()
    {
        var warm = new SimulationPeriod(new DateOnly(2018, 12, 15), new DateOnly(2020, 3, 1), new DateOnly(2018, 10, 20));

        Assert.True(warm.HasWarmUp);
        Assert.Equal(56, warm.WarmUpDays);
        Assert.Equal(Period.DayCount + 56, warm.DayCount);
        Assert.Equal(Period.DayCount, warm.CountedDays);
        Assert.Equal(new DateOnly(2018, 10, 20), warm.DateOf(new Day(0)));
        Assert.Equal(new Day(56), warm.DayOf(warm.From));
        Assert.Equal(Period.MonthCount, warm.MonthCount);
        Assert.Equal(Period.MonthCount + 1, warm.MonthSlots);
        Assert.Equal(Period.FirstOfMonth(3), warm.FirstOfMonth(3));
        Assert.Equal(17, warm.SimulatedMonthCount);
        Assert.Equal(new DateOnly(2018, 10, 1), warm.FirstOfSimulatedMonth(0));
        Assert.Equal(2, warm.SimulatedMonthOf(new Day(56)));
    }

    [Fact]
    public void All_days_of_a_warm_up_are_in_the_month_after_the_last_one()
    {
        var warm = new SimulationPeriod(new DateOnly(2018, 12, 15), new DateOnly(2020, 3, 1), new DateOnly(2018, 10, 20));

        Assert.Equal(warm.MonthCount, warm.MonthOf(new Day(0)));
        Assert.Equal(warm.MonthCount, warm.MonthOf(new Day(55)));
        Assert.Equal(0, warm.MonthOf(new Day(56)));
        Assert.Equal(14, warm.MonthOf(new Day(warm.DayCount - 1)));
        Assert.Equal(new Day(56), warm.EndOfMonth(warm.MonthCount));
        Assert.Equal(warm.DayOf(new DateOnly(2019, 1, 1)), warm.EndOfMonth(0));
    }

    [Fact]
    public void Without_a_warm_up_the_first_simulated_day_is_the_first_counted_one()
    {
        Assert.False(Period.HasWarmUp);
        Assert.Equal(Period.From, Period.Begins);
        Assert.Equal(Period.MonthCount, Period.MonthSlots);
        Assert.Equal(Period, new SimulationPeriod(Period.From, Period.Until, Period.From));
        Assert.NotEqual(Period, new SimulationPeriod(Period.From, Period.Until, Period.From.AddDays(-1)));
    }

    [Fact]
    public void Cannot_begin_after_its_first_counted_day() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new SimulationPeriod(Period.From, Period.Until, Period.From.AddDays(1)));
}
