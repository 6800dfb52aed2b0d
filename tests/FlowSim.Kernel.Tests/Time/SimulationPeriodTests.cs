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
}
