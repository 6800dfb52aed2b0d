using FlowSim.Kernel.Time;
using FlowSim.Model.Travel;
using MathNet.Numerics.Distributions;

namespace FlowSim.Engine.Tests.Travel;

public sealed class ExponentialTableTests
{
    [Theory]
    [InlineData(0.7)]
    [InlineData(1.8)]
    [InlineData(30)]
    public void The_mean_over_all_bytes_is_the_requested_mean(double meanDays)
    {
        var ticks = ExponentialTable.Ticks(meanDays);

        // The midpoint rule for -log over n bytes is too low by log(2) / 2n; rounding adds less than one tick in total.
        var expected = (1 - (Math.Log(2) / 2 / ExponentialTable.Length)) * meanDays * Tick.PerDay;
        var mean = ticks.Average(wait => (double)wait);
        Assert.InRange(mean, expected - (1.0 / ExponentialTable.Length) - (expected * 1e-4), expected + (expected * 1e-4));
    }

    [Theory]
    [InlineData(0.7)]
    [InlineData(1.8)]
    [InlineData(30)]
    public void Every_byte_is_its_quantile_within_a_tick(double meanDays)
    {
        var ticks = ExponentialTable.Ticks(meanDays);
        var law = new Exponential(1 / meanDays);

        Assert.Equal(256, ticks.Length);
        for (var draw = 0; draw < ticks.Length; draw++)
        {
            var exact = law.InverseCumulativeDistribution((draw + 0.5) / ticks.Length) * Tick.PerDay;
            Assert.InRange(ticks[draw], exact - 1, exact + 1);
        }
    }

    [Fact]
    public void Factors_have_a_mean_of_one_and_are_quantiles()
    {
        var factors = ExponentialTable.Factors();
        var law = new Exponential(1);

        Assert.Equal(1, factors.Average(factor => (double)factor / FixedTicks.PerTick), 1e-6);
        Assert.All(factors.Index(), factor => Assert.Equal(
            law.InverseCumulativeDistribution((factor.Index + 0.5) / factors.Length), (double)factor.Item / FixedTicks.PerTick, 0.01));
    }

    [Fact]
    public void Nobody_rests_if_the_mean_rest_is_zero() =>
        Assert.All(ExponentialTable.Ticks(0), ticks => Assert.Equal(0, ticks));
}
