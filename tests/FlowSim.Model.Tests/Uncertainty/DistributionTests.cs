using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.Uncertainty;
using MathNet.Numerics.Distributions;

namespace FlowSim.Model.Tests.Uncertainty;

public sealed class DistributionTests
{
    /// <summary>Our distributions, each beside another implementation of the same distribution.</summary>
    private static readonly Dictionary<string, (Distribution Ours, IContinuousDistribution Theirs)> Pairs = new()
    {
        ["uniform"] = (new UniformDistribution(-2, 5), new ContinuousUniform(-2, 5)),
        ["triangular"] = (new TriangularDistribution(-0.3, -0.12, 0), new Triangular(-0.3, 0, -0.12)),
        ["triangular with its peak at the bottom"] = (new TriangularDistribution(1, 1, 4), new Triangular(1, 4, 1)),
        ["triangular with its peak at the top"] = (new TriangularDistribution(1, 4, 4), new Triangular(1, 4, 4)),
        ["normal"] = (new NormalDistribution(3, 0.5), new Normal(3, 0.5)),
        ["lognormal"] = (new LogNormalDistribution(4, 0.7), new LogNormal(Math.Log(4), 0.7)),
        ["beta"] = (new BetaDistribution(5, 15), new Beta(5, 15)),
        ["beta with its weight at the end"] = (new BetaDistribution(16, 4), new Beta(16, 4)),
    };

    public static TheoryData<string> Names => [.. Pairs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void As_much_probability_lies_below_a_quantile_as_it_says(string name)
    {
        var (ours, theirs) = Pairs[name];
        for (var step = 1; step < 1000; step++)
        {
            var p = step / 1000.0;

            Assert.Equal(p, theirs.CumulativeDistribution(ours.Quantile(p)), 1e-7);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Draws_have_the_mean_of_the_distribution(string name)
    {
        const int Draws = 50_000;
        var (ours, theirs) = Pairs[name];
        var random = new RandomSource(5, 0);
        var sum = 0.0;

        for (var draw = 0U; draw < Draws; draw++)
        {
            sum += ours.Quantile(random.For(StreamId.Parameter, draw, 1, 0).UniformA);
        }

        Assert.Equal(theirs.Mean, sum / Draws, 4.5 * theirs.StdDev / Math.Sqrt(Draws));
    }

    [Fact]
    public void A_loguniform_number_is_as_likely_in_each_octave()
    {
        var octaves = new LogUniformDistribution(1, 16);

        Assert.Equal(2, octaves.Quantile(0.25), 1e-14);
        Assert.Equal(4, octaves.Quantile(0.5), 1e-14);
        Assert.Equal(8, octaves.Quantile(0.75), 1e-14);
    }

    [Fact]
    public void Draws_of_a_loguniform_number_have_its_mean()
    {
        const int Draws = 50_000;
        const double Low = 0.01;
        const double High = 0.06;
        var ours = new LogUniformDistribution(Low, High);
        var random = new RandomSource(5, 0);
        var sum = 0.0;

        for (var draw = 0U; draw < Draws; draw++)
        {
            sum += ours.Quantile(random.For(StreamId.Parameter, draw, 2, 0).UniformA);
        }

        var width = Math.Log(High / Low);
        var mean = (High - Low) / width;
        var variance = (((High * High) - (Low * Low)) / (2 * width)) - (mean * mean);
        Assert.Equal(mean, sum / Draws, 4.5 * Math.Sqrt(variance / Draws));
    }

    [Fact]
    public void The_median_of_a_lognormal_number_is_the_given_one()
    {
        Assert.Equal(0.002, new LogNormalDistribution(0.002, 0.5).Quantile(0.5), 1e-15);
    }

    [Fact]
    public void A_triangle_without_width_is_its_value()
    {
        Assert.Equal(3, new TriangularDistribution(3, 3, 3).Quantile(0.2));
    }
}
