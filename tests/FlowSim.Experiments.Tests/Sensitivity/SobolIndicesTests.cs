namespace FlowSim.Experiments.Sensitivity;

public sealed class SobolIndicesTests
{
    private static readonly double[] Example = KnownFunctions.OverSaltelli(KnownFunctions.Ishigami, 3, 64, 1);

    [Fact]
    public void The_indices_of_ishigamis_function_lie_within_their_intervals()
    {
        var outputs = KnownFunctions.OverSaltelli(KnownFunctions.Ishigami, 3, 1024, 1);

        var indices = SobolIndices.Of(outputs, 3, 1);

        AssertHeld(KnownFunctions.IshigamiIndices, indices, within: 0.15);
    }

    [Fact]
    public void The_indices_of_sobols_product_lie_within_their_intervals()
    {
        var outputs = KnownFunctions.OverSaltelli(KnownFunctions.Product, KnownFunctions.Weights.Length, 2048, 1);

        var indices = SobolIndices.Of(outputs, KnownFunctions.Weights.Length, 1);

        AssertHeld(KnownFunctions.ProductIndices, indices, within: 0.15);
    }

    [Fact]
    public void Intervals_of_independent_base_points_include_the_true_value_nineteen_times_in_twenty()
    {
        var held = Held((seed, _) => KnownFunctions.OverIndependentPoints(KnownFunctions.Ishigami, 3, 256, seed), 200);

        // Of 200 intervals at 95 %, 190 are expected to hold; three standard deviations are 9.2.
        Assert.All(held, count => Assert.InRange(count, 181, 200));
    }

    [Fact]
    public void Intervals_over_a_scrambled_design_include_the_true_value_at_least_as_often()
    {
        var held = Held((_, seed) => KnownFunctions.OverSaltelli(KnownFunctions.Ishigami, 3, 256, seed), 100);

        // Of 100 intervals at 95 %, 95 are expected to hold; three standard deviations are 6.5.
        Assert.All(held, count => Assert.InRange(count, 89, 100));
    }

    [Fact]
    public void A_sum_has_shares_of_variance_by_its_weights_and_no_interactions()
    {
        var outputs = KnownFunctions.OverSaltelli(unit => unit[0] + (2 * unit[1]), 2, 4096, 3);

        var indices = SobolIndices.Of(outputs, 2, 1, resamples: 200);

        Assert.Equal([0.2, 0.8], indices.Factors.Select(index => Math.Round(index.First.Value, 2)));
        Assert.Equal([0.2, 0.8], indices.Factors.Select(index => Math.Round(index.Total.Value, 2)));
        Assert.Equal(1.5, indices.Mean, 0.01);
        Assert.Equal(5.0 / 12, indices.Variance, 0.01);
    }

    [Fact]
    public void Neither_the_unit_nor_the_offset_of_an_outcome_changes_its_indices()
    {
        var moved = Array.ConvertAll(Example, value => 1e6 + (250 * value));

        AssertEqual(SobolIndices.Of(Example, 3, 5), SobolIndices.Of(moved, 3, 5), 1e-6);
    }

    [Fact]
    public void A_constant_outcome_has_no_indices()
    {
        var indices = SobolIndices.Of(Enumerable.Repeat(0.1, 40).ToArray(), 3, 1);

        Assert.All(indices.Factors, index => Assert.False(index.First.IsKnown || index.Total.IsKnown || index.Total.HasInterval));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Without_a_value_at_a_point_of_either_half_all_factors_are_unknown(int point)
    {
        double[] outputs = [.. Example];
        outputs[point] = double.NaN;

        Assert.All(SobolIndices.Of(outputs, 3, 1).Factors, index => Assert.False(index.First.IsKnown || index.Total.IsKnown));
    }

    [Fact]
    public void Without_a_value_at_a_mixed_point_only_its_factor_is_unknown()
    {
        double[] outputs = [.. Example];
        outputs[8] = double.PositiveInfinity;

        var indices = SobolIndices.Of(outputs, 3, 1);

        Assert.Equal([true, false, true], indices.Factors.Select(index => index.First.HasInterval && index.Total.IsKnown));
        Assert.False(indices.Factors[1].First.HasInterval);
    }

    [Fact]
    public void One_base_point_gives_no_interval() =>
        Assert.All(SobolIndices.Of([1, 2, 3, 4], 2, 1).Factors, index => Assert.True(index.Total.IsKnown && !index.Total.HasInterval));

    [Fact]
    public void An_outcome_that_differs_at_only_two_base_points_has_no_interval()
    {
        var outputs = new double[5 * 40];
        (outputs[0], outputs[7]) = (1, 2);

        var total = SobolIndices.Of(outputs, 3, 1).Factors[0].Total;

        Assert.True(total.IsKnown);
        Assert.False(total.HasInterval);
    }

    [Fact]
    public void The_same_seed_gives_the_same_intervals_and_another_seed_gives_others()
    {
        var (one, same, other) = (SobolIndices.Of(Example, 3, 1), SobolIndices.Of(Example, 3, 1), SobolIndices.Of(Example, 3, 2));

        Assert.Equal(one.Factors.AsEnumerable(), same.Factors.AsEnumerable());
        Assert.Equal(one.Factors[0].First.Value, other.Factors[0].First.Value);
        Assert.NotEqual(one.Factors[0].First.Low, other.Factors[0].First.Low);
    }

    [Fact]
    public void The_order_of_base_points_does_not_matter()
    {
        var indices = SobolIndices.Of(Example, 3, 1, resamples: 1);

        Replays.ForAllOrders(64, order =>
        {
            double[] shuffled = [.. order.SelectMany(point => Example.AsSpan(5 * point, 5).ToArray())];
            var other = SobolIndices.Of(shuffled, 3, 1, resamples: 1);
            return indices.Factors.Zip(other.Factors).All(pair =>
                Math.Abs(pair.First.First.Value - pair.Second.First.Value) < 1e-9
                && Math.Abs(pair.First.Total.Value - pair.Second.Total.Value) < 1e-9);
        });
    }

    [Fact]
    public void Indices_follow_the_order_of_the_factors()
    {
        var indices = SobolIndices.Of(Example, 3, 1, resamples: 50);

        Replays.ForAllOrders(3, order =>
        {
            double[] shuffled =
            [
                .. Enumerable.Range(0, 64).Select(point => 5 * point).SelectMany(start =>
                    (double[])[Example[start], Example[start + 1], .. order.Select(factor => Example[start + 2 + factor])]),
            ];
            return SobolIndices.Of(shuffled, 3, 1, resamples: 50).Factors.SequenceEqual(order.Select(factor => indices.Factors[factor]));
        });
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(9, 3)]
    public void An_incomplete_base_point_is_refused(int points, int factors) =>
        Assert.Throws<ArgumentException>(() => SobolIndices.Of(new double[points], factors, 1));

    /// <summary>
    /// Of a number of designs, in how many the interval of each index includes the true value; first-order indices come
    /// first.
    /// </summary>
    private static int[] Held(Func<int, ulong, double[]> outputs, int designs)
    {
        var (first, total) = KnownFunctions.IshigamiIndices;
        var held = new int[6];
        for (var seed = 0; seed < designs; seed++)
        {
            var indices = SobolIndices.Of(outputs(seed, (ulong)seed + 1), 3, (ulong)seed + 1).Factors;
            for (var factor = 0; factor < 3; factor++)
            {
                held[factor] += indices[factor].First.Holds(first[factor]) ? 1 : 0;
                held[3 + factor] += indices[factor].Total.Holds(total[factor]) ? 1 : 0;
            }
        }

        return held;
    }

    private static void AssertHeld((double[] First, double[] Total) truth, SobolIndices indices, double within)
    {
        foreach (var (factor, index) in indices.Factors.Index())
        {
            Assert.True(index.First.Holds(truth.First[factor]), $"first {factor}: {truth.First[factor]:F4} and {index.First}");
            Assert.True(index.Total.Holds(truth.Total[factor]), $"total {factor}: {truth.Total[factor]:F4} and {index.Total}");
            Assert.InRange(index.First.High - index.First.Low, 0, 2 * within);
            Assert.InRange(index.Total.High - index.Total.Low, 0, 2 * within);
        }
    }

    private static void AssertEqual(SobolIndices expected, SobolIndices actual, double tolerance)
    {
        foreach (var (one, other) in expected.Factors.Zip(actual.Factors))
        {
            Assert.Equal(one.First.Value, other.First.Value, tolerance);
            Assert.Equal(one.First.Low, other.First.Low, tolerance);
            Assert.Equal(one.Total.High, other.Total.High, tolerance);
        }
    }
}
