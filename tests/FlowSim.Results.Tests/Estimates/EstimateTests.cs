using FlowSim.Model.Chance;
using MathNet.Numerics.Statistics;

namespace FlowSim.Results.Estimates;

public sealed class EstimateTests
{
    [Fact]
    public void The_interval_is_that_of_a_table_of_students_t()
    {
        var estimate = Estimate.Of([1, 2, 3, 4, 5]);

        // t with 4 degrees of freedom is 2.776445 in any table; the standard error is sqrt(2.5 / 5).
        Assert.Equal(3, estimate.Mean);
        Assert.Equal(3 - (2.776445 * Math.Sqrt(0.5)), estimate.Low, 1e-5);
        Assert.Equal(3 + (2.776445 * Math.Sqrt(0.5)), estimate.High, 1e-5);
    }

    [Fact]
    public void The_range_of_eight_replicates_includes_another_one_in_seven_cases_of_nine()
    {
        var held = 0;
        const int Samples = 4000;
        for (var sample = 0; sample < Samples; sample++)
        {
            var values = NormalValues(sample, 9);

            var estimate = Estimate.Of(values.AsSpan(0, 8));

            held += values[8] >= estimate.RangeLow && values[8] <= estimate.RangeHigh ? 1 : 0;
        }

        // Three standard errors of a share of 7/9 in 4,000 samples are 0.0197.
        Assert.Equal(7.0 / 9, (double)held / Samples, 0.0198);
    }

    [Fact]
    public void Mean_and_spread_are_those_of_a_statistics_library()
    {
        double[] values = [812.25, 790, 845.5, 801, 1203.75, -40, 0];

        var estimate = Estimate.Of(values);

        Assert.Equal(values.Mean(), estimate.Mean, 1e-9);
        Assert.Equal(values.Variance(), Estimate.Variance(values), 1e-6);
    }

    [Fact]
    public void One_replicate_leaves_the_interval_unknown()
    {
        var estimate = Estimate.Of([7]);

        Assert.Equal(7, estimate.Mean);
        Assert.True(double.IsNaN(estimate.Low));
        Assert.True(double.IsNaN(estimate.High));
        Assert.False(estimate.HasInterval);
        Assert.False(estimate.IntervalIncludesZero);
    }

    [Fact]
    public void Equal_values_have_exactly_that_mean_and_no_spread() =>
        Assert.Equal(new Estimate(0.1, 0.1, 0.1, 0.1, 0.1), Estimate.Of([0.1, 0.1, 0.1]));

    [Fact]
    public void Without_values_there_is_no_estimate() => Assert.Throws<ArgumentException>(() => Estimate.Of([]));

    [Fact]
    public void The_interval_covers_the_truth_nineteen_times_in_twenty()
    {
        var covered = 0;
        const int Samples = 4000;
        for (var sample = 0; sample < Samples; sample++)
        {
            var values = NormalValues(sample, 8);
            covered += Estimate.Of(values).IntervalIncludesZero ? 1 : 0;
        }

        // Three standard errors of a share of 0.95 in 4,000 samples are 0.0103.
        Assert.Equal(0.95, (double)covered / Samples, 0.0104);
    }

    private static double[] NormalValues(int sample, int count)
    {
        var random = new Kernel.Chance.RandomSource(7, sample);
        return
        [
            .. Enumerable.Range(0, count)
                .Select(draw => random.For(StreamId.Parameter, (uint)draw, 0, 0).UniformA)
                .Select(Kernel.Numerics.PortableMath.NormalQuantile),
        ];
    }
}
