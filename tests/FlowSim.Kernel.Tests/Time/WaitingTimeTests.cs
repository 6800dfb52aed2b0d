using FlowSim.Kernel.Time;
using MathNet.Numerics.Distributions;

namespace FlowSim.Kernel.Tests.Time;

public sealed class WaitingTimeTests
{
    private const int Points = 20_000;

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(3)]
    public void Exponential_waits_are_the_quantiles_of_their_distribution(double ratePerDay)
    {
        var law = new Exponential(ratePerDay);

        foreach (var draw in Draws())
        {
            // A small draw gives a long wait; the nearest tick, and at least one.
            var exact = Math.Max(1, law.InverseCumulativeDistribution(1 - draw) * Tick.PerDay);
            Assert.InRange(WaitingTime.Exponential(draw, ratePerDay), exact - 0.5001, exact + 0.5001);
        }
    }

    [Theory]
    [InlineData(4, 0.7)]
    [InlineData(75, 0.3)]
    [InlineData(30, 0)]
    public void Lognormal_waits_are_the_quantiles_of_their_distribution(double medianDays, double sigma)
    {
        foreach (var draw in Draws())
        {
            var exact = medianDays * Math.Exp(sigma * Normal.InvCDF(0, 1, draw)) * Tick.PerDay;
            Assert.InRange(WaitingTime.LogNormal(draw, medianDays, sigma), Math.Max(1, exact) - 0.5001, Math.Max(1, exact) + 0.5001);
        }
    }

    [Fact]
    public void The_mean_exponential_wait_is_one_over_the_rate()
    {
        const double RatePerDay = 0.01;

        var mean = Draws().Average(draw => (double)WaitingTime.Exponential(draw, RatePerDay));

        // The midpoint rule for -log over n points is too low by log(2) / 2n; rounding to ticks cancels out.
        var expected = (1 - (Math.Log(2) / 2 / Points)) * new Exponential(RatePerDay).Mean * Tick.PerDay;
        Assert.Equal(expected, mean, expected * 1e-4);
    }

    [Fact]
    public void The_mean_lognormal_wait_is_that_of_its_distribution()
    {
        const double MedianDays = 40;
        const double Sigma = 0.7;

        var mean = Draws().Average(draw => (double)WaitingTime.LogNormal(draw, MedianDays, Sigma));

        var law = new LogNormal(Math.Log(MedianDays), Sigma);
        Assert.Equal(law.Mean * Tick.PerDay, mean, law.Mean * Tick.PerDay * 1e-4);
    }

    [Fact]
    public void At_rate_zero_nothing_ever_happens()
    {
        Assert.Equal(WaitingTime.Never, WaitingTime.Exponential(0.5, 0));
        Assert.True(WaitingTime.Never > ushort.MaxValue);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.1, 1)]
    [InlineData(0.25, 1)]
    [InlineData(1, 4)]
    [InlineData(1.5, 6)]
    [InlineData(1e9, WaitingTime.Never)]
    public void Days_are_rounded_to_at_least_one_tick(double days, int ticks) =>
        Assert.Equal(ticks, WaitingTime.ToTicks(days));

    /// <summary>The midpoints of equal parts of (0, 1).</summary>
    private static IEnumerable<double> Draws() => Enumerable.Range(0, Points).Select(point => (point + 0.5) / Points);
}
