using FlowSim.Experiments.Designs;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sensitivity;

public sealed class MorrisIndicesTests
{
    private static readonly UnitDesign Design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 10), 4);

    [Fact]
    public void A_sum_has_its_weights_as_effects_and_no_spread()
    {
        double[] weights = [3, -2, 0, 0.25];

        var indices = MorrisIndices.Of(Design, Outputs(unit => 40 + unit.Zip(weights).Sum(pair => pair.First * pair.Second)), 1);

        Assert.Equal(10, indices.Trajectories);
        foreach (var (factor, index) in indices.Factors.Index())
        {
            Assert.Equal(weights[factor], index.Mu.Value, 1e-12);
            Assert.Equal(Math.Abs(weights[factor]), index.MuStar.Value, 1e-12);
            Assert.Equal(0, index.Sigma.Value, 1e-12);
            Assert.Equal(weights[factor], index.Mu.Low, 1e-12);
            Assert.Equal(weights[factor], index.Mu.High, 1e-12);
        }
    }

    [Fact]
    public void Effects_of_both_signs_cancel_in_the_mean_but_not_in_the_mean_size()
    {
        double[] points = [0.125, 0.125, 0.625, 0.125, 0.625, 0.625, 0.125, 0.625, 0.625, 0.625, 0.625, 0.125];
        double[] outputs = [0, 1, 5, 0, -1, -2];

        var indices = MorrisIndices.Of(points, outputs, 2, 1);

        // The first factor's effects are 1 / 0.5 and -1 / 0.5; the second's 4 / 0.5, and 1 / 0.5 on the way down.
        Assert.Equal((0, 2, Math.Sqrt(8)), (indices.Factors[0].Mu.Value, indices.Factors[0].MuStar.Value, indices.Factors[0].Sigma.Value));
        Assert.Equal(5, indices.Factors[1].Mu.Value);
        Assert.Equal(Math.Sqrt(18), indices.Factors[1].Sigma.Value, 1e-12);
    }

    [Fact]
    public void The_function_of_morris_1991_falls_into_its_three_groups()
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 20), 20);

        var indices = MorrisIndices.Of(
            design,
            [.. Enumerable.Range(0, design.Points).Select(point => Morris(design.Row(point)))],
            1).Factors;

        // Factors 1 to 7 are non-linear or interact, 8 to 10 are linear without interactions, and the rest has nearly
        // no effect.
        var sizes = indices.Select(index => index.MuStar.Value).ToArray();
        var spreads = indices.Select(index => index.Sigma.Value).ToArray();
        Assert.True(sizes[..10].Min() > 2 * sizes[10..].Max(), string.Join(" ", sizes.Select(size => $"{size:F1}")));
        Assert.True(spreads[..7].Min() > 1.5 * spreads[7..10].Max(), string.Join(" ", spreads.Select(spread => $"{spread:F1}")));
        Assert.All(indices[7..10], index => Assert.True(index.Sigma.Value < 0.4 * index.MuStar.Value));
    }

    [Fact]
    public void Intervals_include_the_mean_effect_nineteen_times_in_twenty()
    {
        var held = 0;
        const int Designs = 200;
        for (var seed = 1; seed <= Designs; seed++)
        {
            var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 50, (ulong)seed), 2);
            double[] outputs = [.. Enumerable.Range(0, design.Points).Select(point => 8 * design[point, 0] * design[point, 1])];
            held += MorrisIndices.Of(design, outputs, (ulong)seed).Factors[0].Mu.Holds(4) ? 1 : 0;
        }

        // Of 200 intervals at 95 %, 190 are expected to hold; three standard deviations are 9.2.
        Assert.InRange(held, 181, 200);
    }

    [Fact]
    public void A_constant_outcome_has_effects_of_zero()
    {
        var index = MorrisIndices.Of(Design, Outputs(_ => 7), 1).Factors[0];

        Assert.Equal((new(0, 0, 0), new(0, 0, 0), new(0, 0, 0)), (index.Mu, index.MuStar, index.Sigma));
    }

    [Fact]
    public void A_point_without_a_value_leaves_the_two_factors_that_change_there_unknown()
    {
        var outputs = Outputs(unit => unit.Sum());
        outputs[2] = double.NaN;

        var indices = MorrisIndices.Of(Design, outputs, 1);

        var unknown = Enumerable.Range(0, 4)
            .Where(factor => Design[1, factor] != Design[2, factor] || Design[2, factor] != Design[3, factor]);
        Assert.Equal(2, unknown.Count());
        Assert.Equal(unknown, indices.Factors.Index().Where(index => !index.Item.MuStar.IsKnown).Select(index => index.Index));
        Assert.All(unknown, factor => Assert.Equal(MorrisIndex.Unknown, indices.Factors[factor]));
    }

    [Fact]
    public void One_trajectory_gives_neither_spread_nor_interval()
    {
        var index = MorrisIndices.Of([0.125, 0.625], [1, 2], 1, 1).Factors[0];

        Assert.Equal((2, double.NaN), (index.Mu.Value, index.Mu.Low));
        Assert.False(index.Sigma.IsKnown);
    }

    [Fact]
    public void The_order_of_trajectories_does_not_matter()
    {
        var outputs = Outputs(unit => unit[0] * unit[1] / (0.1 + unit[2]));
        var indices = MorrisIndices.Of(Design, outputs, 1, resamples: 1);

        Replays.ForAllOrders(10, order =>
        {
            int[] points = [.. order.SelectMany(trajectory => Enumerable.Range(5 * trajectory, 5))];
            var other = MorrisIndices.Of(
                [.. points.SelectMany(Design.Row)], [.. points.Select(point => outputs[point])], 4, 1, resamples: 1);
            return indices.Factors.Zip(other.Factors).All(pair =>
                Math.Abs(pair.First.Mu.Value - pair.Second.Mu.Value) < 1e-9
                && Math.Abs(pair.First.MuStar.Value - pair.Second.MuStar.Value) < 1e-9
                && Math.Abs(pair.First.Sigma.Value - pair.Second.Sigma.Value) < 1e-9);
        });
    }

    [Theory]
    [InlineData(new[] { 0.1, 0.1, 0.6, 0.6, 0.6, 0.1 }, "more than one")]
    [InlineData(new[] { 0.1, 0.1, 0.1, 0.1, 0.6, 0.1 }, "no factor")]
    [InlineData(new[] { 0.1, 0.1, 0.6, 0.1, 0.1, 0.1 }, "every factor once")]
    public void Points_that_are_not_a_trajectory_are_refused(double[] points, string because)
    {
        var refusal = Assert.Throws<ArgumentException>(() => MorrisIndices.Of(points, [1, 2, 3], 2, 1));

        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_incomplete_trajectory_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MorrisIndices.Of([0.1, 0.1], [1], 2, 1));
        Assert.Throws<ArgumentException>(() => MorrisIndices.Of([0.1, 0.6], [1, 2, 3], 2, 1));
    }

    private static double[] Outputs(Func<double[], double> function) =>
        [.. Enumerable.Range(0, Design.Points).Select(point => function(Design.Row(point)))];

    /// <summary>The test function of Morris 1991, with twenty factors of which ten matter.</summary>
    private static double Morris(double[] unit)
    {
        var w = unit.Select((x, index) => index is 2 or 4 or 6 ? 2 * ((1.1 * x / (x + 0.1)) - 0.5) : 2 * (x - 0.5)).ToArray();
        var (single, pairs) = (KnownFunctions.Normal(1, 0, 20), KnownFunctions.Normal(1, 1, 400));
        var sum = 0.0;
        for (var i = 0; i < 20; i++)
        {
            sum += (i < 10 ? 20 : single[i]) * w[i];
            for (var j = i + 1; j < 20; j++)
            {
                sum += (j < 6 ? -15 : pairs[(20 * i) + j]) * w[i] * w[j];
                for (var k = j + 1; k < 5; k++)
                {
                    sum += -10 * w[i] * w[j] * w[k];
                }
            }
        }

        return sum + (5 * w[0] * w[1] * w[2] * w[3]);
    }
}
