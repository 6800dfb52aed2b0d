using FlowSim.Experiments.Designs;
using FlowSim.Experiments.Sensitivity;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Discovery;

public sealed class ScenarioDiscoveryTests
{
    private static readonly Func<double[], bool> TwoOfTen = point => point[2] > 0.6 && point[7] is > 0.2 and < 0.7;

    [Fact]
    public void A_box_in_two_of_ten_factors_is_found()
    {
        var (points, fails) = Sample(10, 500, TwoOfTen);

        var found = ScenarioDiscovery.Of(points, 10, fails);

        var box = found.Boxes[0];
        Assert.Equal([2, 7], box.Restrictions.Select(restriction => restriction.Range.Factor));
        AssertRange(box, 0, 0.6, double.PositiveInfinity, 0.03);
        AssertRange(box, 1, 0.2, 0.7, 0.03);
        Assert.InRange(box.Coverage, 0.9, 1);
        Assert.InRange(box.Density, 0.9, 1);
        Assert.All(box.Restrictions, restriction => Assert.True(restriction.QuasiP < 1e-6));
        Assert.Equal(0.01, box.ShuffledP, 1e-12);
        Assert.False(found.IsScarce);
    }

    [Fact]
    public void A_box_is_found_through_noise()
    {
        // In the box nine of ten points fail, outside it one of ten does.
        var (points, fails) = Sample(5, 1000, point => (point[1] > 0.5 && point[3] < 0.4) != (point[4] * 1000 % 1 < 0.1));

        var box = ScenarioDiscovery.Of(points, 5, fails).Boxes[0];

        Assert.Equal([1, 3], box.Restrictions.Select(restriction => restriction.Range.Factor));
        AssertRange(box, 0, 0.5, double.PositiveInfinity, 0.06);
        AssertRange(box, 1, double.NegativeInfinity, 0.4, 0.06);
        Assert.InRange(box.Density, 0.8, 1);
    }

    [Fact]
    public void In_pure_noise_a_box_is_found_in_at_most_one_case_of_twenty()
    {
        var found = 0;
        const int Cases = 100;
        for (var seed = 1; seed <= Cases; seed++)
        {
            var draw = KnownFunctions.Uniform(seed, 0, 0, 100);
            var (points, _) = Sample(4, 100, _ => false, (ulong)seed);

            var discovery = ScenarioDiscovery.Of(points, 4, [.. draw.Select(share => share < 0.3)]);

            found += discovery.Boxes.IsEmpty ? 0 : 1;
        }

        // At most 5 of 100 are expected; three standard deviations are 6.5.
        Assert.InRange(found, 0, 11);
    }

    [Fact]
    public void Pure_noise_is_reported_as_looking_like_chance()
    {
        var (points, _) = Sample(4, 200, _ => false);

        var found = ScenarioDiscovery.Of(points, 4, [.. KnownFunctions.Uniform(3, 0, 0, 200).Select(share => share < 0.3)]);

        Assert.Empty(found.Boxes);
        Assert.Equal(DiscoveryEnd.LooksLikeChance, found.End);
    }

    [Fact]
    public void Two_boxes_apart_are_found_one_after_the_other()
    {
        var (points, fails) = Sample(3, 1000, point => (point[0] < 0.4 && point[1] < 0.4) || (point[0] > 0.7 && point[2] > 0.7));

        var found = ScenarioDiscovery.Of(points, 3, fails, new() { MinDensity = 0.9 });

        Assert.True(found.Boxes.Length >= 2);
        Assert.Equal([0, 1], found.Boxes[0].Restrictions.Select(restriction => restriction.Range.Factor));
        Assert.Equal([0, 2], found.Boxes[1].Restrictions.Select(restriction => restriction.Range.Factor));
        Assert.InRange(found.Boxes.Sum(box => box.Coverage), 0.95, 1);
        Assert.All(found.Boxes, box => Assert.True(box.Density >= 0.9));
    }

    [Fact]
    public void The_trajectory_leads_from_all_points_to_a_dense_box()
    {
        var (points, fails) = Sample(10, 500, TwoOfTen);

        var box = ScenarioDiscovery.Of(points, 10, fails).Boxes[0];

        var first = box.Trajectory[0];
        Assert.Equal((500, 1.0, 1.0), (first.Points, first.Coverage, first.Mass));
        Assert.Empty(first.Ranges);
        Assert.Equal(first.Failing / 500.0, first.Density);
        Assert.All(box.Trajectory.Zip(box.Trajectory.Skip(1)), pair =>
        {
            Assert.True(pair.Second.Points < pair.First.Points);
            Assert.True(pair.First.Points - pair.Second.Points <= Math.Max(1, 0.05 * pair.First.Points));
        });
        Assert.Equal(1, box.Trajectory[^1].Density);
        Assert.InRange(box.Chosen, 1, box.Trajectory.Length - 1);
        Assert.All(box.Trajectory, step => Assert.Equal(step.Points, Held(points, 10, step.Ranges)));
    }

    [Fact]
    public void Counts_of_a_box_are_those_of_the_points_inside()
    {
        var (points, fails) = Sample(10, 500, TwoOfTen);

        var box = ScenarioDiscovery.Of(points, 10, fails).Boxes[0];

        Assert.Equal(box.Points, Held(points, 10, box.Restrictions.Select(restriction => restriction.Range)));
        Assert.Equal(box.Failing / (double)box.Points, box.Density);
        Assert.Equal(box.Failing / (double)fails.Count(isFailing => isFailing), box.Coverage);
        Assert.Equal(box.Points / 500.0, box.Mass);
        Assert.All(box.Restrictions, restriction => Assert.Equal(
            Enumerable.Range(0, 500).Count(point => points[(10 * point) + restriction.Range.Factor] < restriction.Range.Low) / 500.0,
            restriction.Range.LowRank));
    }

    [Fact]
    public void Levels_of_a_grid_are_peeled_as_a_whole()
    {
        double[] points = [.. Enumerable.Range(0, 64).SelectMany(point => (double[])[point / 16, point / 4 % 4, point % 4])];
        bool[] fails = [.. Enumerable.Range(0, 64).Select(point => points[3 * point] >= 2 && points[(3 * point) + 1] < 2)];

        var box = ScenarioDiscovery.Of(points, 3, fails).Boxes[0];

        Assert.Equal((16, 16), (box.Points, box.Failing));
        Assert.Equal([0, 1], box.Restrictions.Select(restriction => restriction.Range.Factor));
        Assert.Equal((1.5, double.PositiveInfinity), (box.Restrictions[0].Range.Low, box.Restrictions[0].Range.High));
        Assert.Equal((double.NegativeInfinity, 1.5), (box.Restrictions[1].Range.Low, box.Restrictions[1].Range.High));
        Assert.Equal((0.5, 0.5), (box.Restrictions[0].Range.LowRank, box.Restrictions[1].Range.HighRank));
    }

    [Fact]
    public void A_quasi_p_value_is_that_of_the_binomial_distribution()
    {
        // Ten points in a row, of which the rightmost four fail: without the bound, four of ten would.
        double[] points = [.. Enumerable.Range(0, 10).Select(point => (double)point)];
        bool[] fails = [.. points.Select(value => value >= 6)];
        var box = new PrimBox(1).With(0, isLow: true, 5.5);
        var isOpen = new bool[10];
        Array.Fill(isOpen, true);

        var p = new PrimRefinement(new PrimSample(points, 1), isOpen, fails, new()).QuasiP(box, 0);

        Assert.Equal(0.4 * 0.4 * 0.4 * 0.4, p, 1e-12);
    }

    [Fact]
    public void Pasting_restores_what_a_box_need_not_lose()
    {
        double[] points = [.. Enumerable.Range(0, 10).Select(point => (double)point)];
        bool[] fails = [.. points.Select(value => value >= 3)];
        var isOpen = new bool[10];
        Array.Fill(isOpen, true);

        var pasted = new PrimRefinement(new PrimSample(points, 1), isOpen, fails, new()).Paste(
            new PrimBox(1).With(0, isLow: true, 5.5).With(0, isLow: false, 7.5));

        Assert.Equal((2.5, double.PositiveInfinity), (pasted.Low(0), pasted.High(0)));
    }

    [Fact]
    public void Where_most_points_fail_a_minimum_density_is_needed()
    {
        var (points, fails) = Sample(2, 400, point => point[0] > 0.3);

        var byProduct = ScenarioDiscovery.Of(points, 2, fails);
        var byDensity = ScenarioDiscovery.Of(points, 2, fails, new() { MinDensity = 0.99 });

        Assert.Equal(0.7, byProduct.BaseRate, 0.01);
        Assert.Equal(0.3, byDensity.Boxes[0].Restrictions[0].Range.Low, 0.03);
        Assert.InRange(byDensity.Boxes[0].Coverage, 0.95, 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void If_no_point_or_every_point_fails_there_is_nothing_to_find(bool fails)
    {
        var found = ScenarioDiscovery.Of([1, 2, 3], 1, [fails, fails, fails]);

        Assert.Empty(found.Boxes);
        Assert.Equal(DiscoveryEnd.NothingToSeparate, found.End);
        Assert.True(found.IsScarce);
    }

    [Fact]
    public void With_nineteen_failing_points_bounds_are_reported_as_unreliable()
    {
        var (points, _) = Sample(2, 100, _ => false);

        Assert.True(ScenarioDiscovery.Of(points, 2, [.. Enumerable.Range(0, 100).Select(point => point < 19)]).IsScarce);
        Assert.True(ScenarioDiscovery.Of(points, 2, [.. Enumerable.Range(0, 100).Select(point => point < 81)]).IsScarce);
        Assert.False(ScenarioDiscovery.Of(points, 2, [.. Enumerable.Range(0, 100).Select(point => point < 20)]).IsScarce);
    }

    [Fact]
    public void The_order_of_points_does_not_matter()
    {
        var (points, fails) = Sample(3, 128, point => point[0] > 0.5 && point[1] < 0.5);
        var ranges = Ranges(ScenarioDiscovery.Of(points, 3, fails, new() { MaxBoxes = 1 }));
        Assert.NotEmpty(ranges);

        Replays.ForAllOrders(128, order => ranges.SequenceEqual(Ranges(ScenarioDiscovery.Of(
            [.. order.SelectMany(point => points[(3 * point)..((3 * point) + 3)])],
            3,
            [.. order.Select(point => fails[point])],
            new() { MaxBoxes = 1 }))));
    }

    [Fact]
    public void An_invalid_search_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ScenarioDiscovery.Of([1, double.NaN], 1, [true, false]));
        Assert.Throws<ArgumentException>(() => ScenarioDiscovery.Of([1, 2], 1, [true]));
        Assert.Throws<ArgumentException>(() => ScenarioDiscovery.Of([1, 2, 3], 2, [true]));
        Assert.Throws<ArgumentException>(() => ScenarioDiscovery.Of([1, 2], 1, [true, false], new() { Shuffles = 10 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScenarioDiscovery.Of([1, 2], 1, [true, false], new() { PeelShare = 0 }));
    }

    private static (double[] Points, bool[] Fails) Sample(int factors, int count, Func<double[], bool> fails, ulong seed = 1)
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.LatinHypercube, count, seed), factors);
        var rows = Enumerable.Range(0, count).Select(design.Row).ToArray();
        return ([.. rows.SelectMany(row => row)], [.. rows.Select(fails)]);
    }

    private static void AssertRange(DiscoveredBox box, int restriction, double low, double high, double tolerance)
    {
        var range = box.Restrictions[restriction].Range;
        Assert.True(range.Low == low || Math.Abs(range.Low - low) < tolerance, $"{range}");
        Assert.True(range.High == high || Math.Abs(range.High - high) < tolerance, $"{range}");
    }

    private static int Held(double[] points, int factors, IEnumerable<FactorRange> ranges) =>
        Enumerable.Range(0, points.Length / factors)
            .Count(point => ranges.All(range => range.Holds(points[(factors * point) + range.Factor])));

    private static FactorRange[] Ranges(ScenarioDiscovery found) =>
        [.. found.Boxes.SelectMany(box => box.Restrictions).Select(restriction => restriction.Range)];
}
