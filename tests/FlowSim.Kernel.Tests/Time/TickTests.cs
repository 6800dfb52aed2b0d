using FlowSim.Kernel.Time;

namespace FlowSim.Kernel.Tests.Time;

public sealed class TickTests
{
    [Fact]
    public void Four_of_six_hours_make_a_day()
    {
        Assert.Equal(4, Tick.PerDay);
        Assert.Equal(24, Tick.PerDay * Tick.Hours);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void Belongs_to_the_day_in_which_it_falls(int tick, int day)
    {
        Assert.Equal(new Day(day), new Tick(tick).Day);
    }

    [Fact]
    public void Reads_as_its_number()
    {
        Assert.Equal("4800", new Tick(4800).ToString());
    }
}
