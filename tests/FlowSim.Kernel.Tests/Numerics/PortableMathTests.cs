using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Numerics;
using MathNet.Numerics.Distributions;

namespace FlowSim.Kernel.Tests.Numerics;

public sealed class PortableMathTests
{
    private const uint Stream = 18;
    private const int Draws = 20_000;

    private static readonly RandomSource Random = new(1, 0);

    [Theory]
    [InlineData(-700, 700)]
    [InlineData(-20, 20)]
    [InlineData(-1, 1)]
    [InlineData(-1e-6, 1e-6)]
    public void Exp_agrees_with_the_platform_to_four_units_in_the_last_place(double low, double high)
    {
        var worst = 0L;

        for (var draw = 0U; draw < Draws; draw++)
        {
            var x = low + (Random.For(Stream, draw, 1, 0).UniformA * (high - low));
            worst = Math.Max(worst, UnitsApart(PortableMath.Exp(x), Math.Exp(x)));
        }

        Assert.InRange(worst, 0, 4);
    }

    [Theory]
    [InlineData(-700, 700)]
    [InlineData(-10, 10)]
    [InlineData(-0.5, 0.5)]
    [InlineData(-1e-6, 1e-6)]
    public void Log_agrees_with_the_platform_to_four_units_in_the_last_place(double lowExponent, double highExponent)
    {
        var worst = 0L;

        for (var draw = 0U; draw < Draws; draw++)
        {
            var x = Math.Exp(lowExponent + (Random.For(Stream, draw, 2, 0).UniformB * (highExponent - lowExponent)));
            worst = Math.Max(worst, UnitsApart(PortableMath.Log(x), Math.Log(x)));
        }

        Assert.InRange(worst, 0, 4);
    }

    [Fact]
    public void Cos_agrees_with_the_platform_at_every_latitude()
    {
        for (var degrees = -90.0; degrees <= 90; degrees += 0.25)
        {
            var x = degrees * Math.PI / 180;

            Assert.Equal(Math.Cos(x), PortableMath.Cos(x), 1e-15);
        }
    }

    [Fact]
    public void Log_and_exp_undo_each_other()
    {
        for (var step = -600; step <= 600; step++)
        {
            var x = step + 0.37;

            // An error of one unit in the last place of exp changes its logarithm by 2^-52, in addition to the rounding
            // of x itself.
            Assert.Equal(x, PortableMath.Log(PortableMath.Exp(x)), 4 * Math.ScaleB(Math.Abs(x) + 1, -52));
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(-709, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(710, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_handles_the_special_values(double x, double expected)
    {
        Assert.Equal(expected, PortableMath.Exp(x));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Log_handles_the_special_values(double x, double expected)
    {
        Assert.Equal(expected, PortableMath.Log(x));
    }

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(1e-320)]
    [InlineData(2.2250738585072011e-308)]
    [InlineData(2.2250738585072014e-308)]
    [InlineData(double.MaxValue)]
    public void Log_is_accurate_at_the_ends_of_the_range(double x)
    {
        Assert.InRange(UnitsApart(PortableMath.Log(x), Math.Log(x)), 0, 4);
    }

    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(0.5, 37.0 / 45)]
    [InlineData(10, -0.2)]
    [InlineData(1e-4, 3.5)]
    [InlineData(1, 1000)]
    public void Pow_agrees_with_the_platform(double x, double exponent)
    {
        var expected = Math.Pow(x, exponent);

        Assert.Equal(expected, PortableMath.Pow(x, exponent), expected * 1e-14);
    }

    [Fact]
    public void Zero_to_a_positive_power_is_zero()
    {
        Assert.Equal(0, PortableMath.Pow(0, 0.5));
    }

    [Fact]
    public void Normal_quantile_agrees_with_another_implementation()
    {
        for (var step = 1; step < 20_000; step++)
        {
            var p = step / 20_000.0;

            Assert.Equal(Normal.InvCDF(0, 1, p), PortableMath.NormalQuantile(p), 1e-12);
        }
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-30)]
    [InlineData(1e-12)]
    [InlineData(1e-6)]
    public void Normal_quantile_agrees_with_another_implementation_far_out(double p)
    {
        Assert.Equal(Normal.InvCDF(0, 1, p), PortableMath.NormalQuantile(p), 1e-12);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.84134474606854293, 1)]
    [InlineData(0.0013498980316300933, -3)]
    public void Normal_quantile_gives_the_values_of_the_tables(double p, double quantile)
    {
        Assert.Equal(quantile, PortableMath.NormalQuantile(p), 1e-13);
    }

    [Fact]
    public void Normal_quantile_grows_and_is_symmetric()
    {
        var before = double.NegativeInfinity;
        for (var step = 1; step < 4096; step++)
        {
            var quantile = PortableMath.NormalQuantile(step / 4096.0);

            Assert.True(quantile > before, $"not growing at {step}/4096");
            Assert.Equal(-quantile, PortableMath.NormalQuantile(1 - (step / 4096.0)), 1e-14);
            before = quantile;
        }
    }

    /// <summary>The number of doubles between two of the same sign.</summary>
    private static long UnitsApart(double left, double right) =>
        Math.Abs(BitConverter.DoubleToInt64Bits(left) - BitConverter.DoubleToInt64Bits(right));
}
