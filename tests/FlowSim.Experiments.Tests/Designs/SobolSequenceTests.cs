using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

public sealed class SobolSequenceTests
{
    private const double HalfACell = 0.5 / 4294967296.0;

    /// <summary>
    /// The first ten points in ten dimensions, as published with the program and the notes of Joe and Kuo.
    /// </summary>
    private static readonly double[][] Published =
    [
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
        [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75],
        [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25, 0.25, 0.25],
        [0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875, 0.875, 0.625],
        [0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375, 0.375, 0.125],
        [0.625, 0.125, 0.875, 0.625, 0.625, 0.875, 0.125, 0.125, 0.125, 0.375],
        [0.125, 0.625, 0.375, 0.125, 0.125, 0.375, 0.625, 0.625, 0.625, 0.875],
        [0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125, 0.4375, 0.9375, 0.9375, 0.3125],
        [0.6875, 0.8125, 0.4375, 0.9375, 0.0625, 0.8125, 0.9375, 0.4375, 0.4375, 0.8125],
    ];

    [Fact]
    public void The_first_points_are_the_published_ones()
    {
        var design = Unscrambled(10, 10);

        for (var point = 0; point < 10; point++)
        {
            Assert.Equal(Published[point].Select(value => value + HalfACell), design.Row(point));
        }
    }

    /// <summary>
    /// Numbers of scipy.stats.qmc.Sobol(d=1111, scramble=False, bits=32) of SciPy 1.10.1, times 2^32.
    /// </summary>
    [Theory]
    [InlineData(41, 3053453312, 3099590656, 2713714688)]
    [InlineData(101, 167772160, 3619684352, 1019215872)]
    [InlineData(380, 2852126720, 1992294400, 599785472)]
    [InlineData(701, 2919235584, 20971520, 3258974208)]
    [InlineData(1111, 1979711488, 2512388096, 2529165312)]
    public void Points_of_high_dimensions_agree_with_another_program(int dimension, uint at100, uint at777, uint at1023)
    {
        var design = Unscrambled(1024, 1111);

        Assert.Equal(at100, CellOf(design[100, dimension - 1]));
        Assert.Equal(at777, CellOf(design[777, dimension - 1]));
        Assert.Equal(at1023, CellOf(design[1023, dimension - 1]));
    }

    [Fact]
    public void The_millionth_point_agrees_with_another_program()
    {
        // As above, after fast_forward(1000003).
        var design = Unscrambled(1_000_004, 7);

        Assert.Equal(1187450880u, CellOf(design[1_000_003, 0]));
        Assert.Equal(2413424640u, CellOf(design[1_000_003, 1]));
        Assert.Equal(948097024u, CellOf(design[1_000_003, 6]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_cell_of_every_dimension_contains_one_point(bool isScrambled)
    {
        const int Points = 256;
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, Points, seed: 5, isScrambled: isScrambled), 40);

        for (var factor = 0; factor < design.Factors; factor++)
        {
            var cells = Enumerable.Range(0, Points).Select(point => (int)(design[point, factor] * Points)).Order();
            Assert.Equal(Enumerable.Range(0, Points), cells);
        }
    }

    [Theory]
    [InlineData(3, 1UL)]
    [InlineData(6, 2UL)]
    [InlineData(10, 3UL)]
    public void Every_dyadic_rectangle_of_the_first_two_dimensions_contains_one_scrambled_point(int digits, ulong seed)
    {
        var points = 1 << digits;
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, points, seed), 2);

        for (var across = 0; across <= digits; across++)
        {
            var (columns, rows) = (1 << across, 1 << (digits - across));
            var cells = Enumerable.Range(0, points)
                .Select(point => ((int)(design[point, 0] * columns) * rows) + (int)(design[point, 1] * rows));

            Assert.Equal(Enumerable.Range(0, points), cells.Order());
        }
    }

    [Fact]
    public void A_longer_design_begins_with_the_shorter_one()
    {
        var shorter = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, 100, seed: 9), 12);
        var longer = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, 300, seed: 9), 12);

        for (var point = 0; point < 100; point++)
        {
            Assert.Equal(shorter.Row(point), longer.Row(point));
        }
    }

    [Fact]
    public void Two_seeds_scramble_differently_and_do_not_change_unscrambled_points()
    {
        var one = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, 8, seed: 1), 3);
        var other = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, 8, seed: 2), 3);
        var plain = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, 8, seed: 2, isScrambled: false), 3);

        for (var point = 0; point < 8; point++)
        {
            Assert.All(Enumerable.Range(0, 3), factor => Assert.NotEqual(one[point, factor], other[point, factor]));
            Assert.Equal(Unscrambled(8, 3).Row(point), plain.Row(point));
        }
    }

    [Fact]
    public void More_dimensions_than_the_table_has_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, 4), UnitDesigns.MaxSobolDimensions + 1));

    private static UnitDesign Unscrambled(int points, int factors) =>
        UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, points, isScrambled: false), factors);

    private static uint CellOf(double value) => (uint)(value * 4294967296.0);
}
