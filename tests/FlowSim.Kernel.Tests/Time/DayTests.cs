using FlowSim.Kernel.Time;

namespace FlowSim.Kernel.Tests.Time;

public sealed class DayTests
{
    [Fact]
    public void Begins_with_the_tick_after_the_last_of_the_day_before()
    {
        var today = new Day(10);

        Assert.Equal(new Tick(40), today.FirstTick);
        Assert.Equal(today, today.FirstTick.Day);
        Assert.Equal(new Day(9), new Tick(today.FirstTick.Number - 1).Day);
    }

    [Fact]
    public void Days_are_ordered_by_number()
    {
        var earlier = new Day(3);
        var later = new Day(4);

        Assert.True(earlier < later);
        Assert.True(later > earlier);
        Assert.True(earlier <= new Day(3));
        Assert.True(earlier >= new Day(3));
        Assert.False(later <= earlier);
        Assert.False(earlier >= later);
        Assert.Equal(-1, earlier.CompareTo(later));
    }

    [Fact]
    public void Reads_as_its_number()
    {
        Assert.Equal("1200", new Day(1200).ToString());
    }
}
