using FlowSim.Kernel.Chance;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

public sealed class LatinHypercubeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(37, 1)]
    [InlineData(100, 12)]
    [InlineData(1000, 3)]
    public void Each_stratum_of_each_factor_is_used_once(int points, int factors)
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.LatinHypercube, points, seed: 4), factors);

        for (var factor = 0; factor < factors; factor++)
        {
            var strata = Enumerable.Range(0, points).Select(point => (int)(design[point, factor] * points)).Order();
            Assert.Equal(Enumerable.Range(0, points), strata);
        }
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(40, 6)]
    [InlineData(120, 4)]
    [InlineData(60, 30)]
    public void The_closest_points_are_farther_apart_than_in_any_of_a_hundred_random_ones(int points, int factors)
    {
        var spread = LatinHypercube.RandomStrata(points, factors, new RandomSource(1, 0));
        MaximinExchange.Spread(spread, points, factors, new RandomSource(1, 0));
        var random = Enumerable.Range(100, 100)
            .Select(seed => LatinHypercube.RandomStrata(points, factors, new RandomSource((ulong)seed, 0)))
            .Select(strata => MaximinExchange.SmallestSquaredDistance(strata, points, factors));

        Assert.True(MaximinExchange.SmallestSquaredDistance(spread, points, factors) > random.Max());
    }

    [Fact]
    public void Each_of_the_six_random_orders_is_equally_likely()
    {
        const int Seeds = 6000;
        var orders = Enumerable.Range(0, Seeds)
            .Select(seed => string.Join(' ', LatinHypercube.RandomStrata(3, 1, new RandomSource((ulong)seed, 0))))
            .CountBy(order => order)
            .ToArray();

        // Four standard deviations of a count of 6,000 draws of chance 1/6 are 116.
        Assert.Equal(6, orders.Length);
        Assert.All(orders, order => Assert.InRange(order.Value, 1000 - 116, 1000 + 116));
    }

    [Fact]
    public void A_point_is_uniform_within_its_stratum()
    {
        const int Points = 8000;
        const int Cells = 10;
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.LatinHypercube, Points), 1);
        var places = Enumerable.Range(0, Points)
            .Select(point => design[point, 0] * Points)
            .CountBy(place => (int)((place - Math.Floor(place)) * Cells));

        // Four standard deviations of a count of 8,000 draws of chance 1/10 are 108.
        Assert.All(places, place => Assert.InRange(place.Value, 800 - 108, 800 + 108));
    }

    [Fact]
    public void A_very_large_design_can_be_made()
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.LatinHypercube, 10_000), 50);

        var strata = Enumerable.Range(0, 10_000).Select(point => (int)(design[point, 49] * 10_000)).Order();

        Assert.Equal(Enumerable.Range(0, 10_000), strata);
    }

    [Fact]
    public void Two_seeds_give_different_designs_and_one_seed_the_same()
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.LatinHypercube, 20, seed: 1), 3);
        var again = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.LatinHypercube, 20, seed: 1), 3);
        var other = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.LatinHypercube, 20, seed: 2), 3);

        Assert.All(Enumerable.Range(0, 20), point => Assert.Equal(design.Row(point), again.Row(point)));
        Assert.All(Enumerable.Range(0, 20), point => Assert.NotEqual(design.Row(point), other.Row(point)));
    }
}
