using System.Collections.Immutable;
using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Experiments;
using FlowSim.Scenarios.Numbers;

namespace FlowSim.Experiments.Designs;

public sealed class DesignMatrixTests
{
    [Fact]
    public void A_grid_has_every_combination_and_its_last_factor_changes_fastest()
    {
        var matrix = DesignMatrix.Of(ExampleDesigns.Grid(), ExampleDesigns.Values([0.1, 0.2], [0.3], [0.4, 0.5, 0.6]));

        Assert.Equal(
            [
                [0.1, 0.3, 0.4], [0.1, 0.3, 0.5], [0.1, 0.3, 0.6],
                [0.2, 0.3, 0.4], [0.2, 0.3, 0.5], [0.2, 0.3, 0.6],
            ],
            RowsOf(matrix));
    }

    [Fact]
    public void A_grid_takes_the_midpoints_of_equal_shares_of_a_distribution()
    {
        ImmutableArray<Factor> factors = [new("detention.informed-share", new UniformDistribution(0.2, 0.8), [])];

        var matrix = DesignMatrix.Of(ExampleDesigns.Grid(levels: 3), factors);

        Assert.Equal([0.3, 0.5, 0.7], RowsOf(matrix).Select(row => Math.Round(row[0], 12)));
    }

    [Fact]
    public void A_grid_without_factors_is_one_point()
    {
        var matrix = DesignMatrix.Of(ExampleDesigns.Grid(), []);

        Assert.Equal([[]], RowsOf(matrix));
    }

    [Fact]
    public void A_list_takes_the_values_of_each_factor_in_turn()
    {
        var matrix = DesignMatrix.Of(ExampleDesigns.List(), ExampleDesigns.Values([0.1, 0.2, 0.3], [0.6, 0.5, 0.4]));

        Assert.Equal([[0.1, 0.6], [0.2, 0.5], [0.3, 0.4]], RowsOf(matrix));
    }

    [Fact]
    public void A_list_of_unequal_lengths_is_refused() => Assert.Throws<ArgumentException>(
        () => DesignMatrix.Of(ExampleDesigns.List(), ExampleDesigns.Values([0.1, 0.2], [0.3])));

    [Theory]
    [InlineData(DesignKind.List)]
    [InlineData(DesignKind.Sobol)]
    public void A_factor_without_what_its_design_needs_is_refused(DesignKind kind) => Assert.Throws<ArgumentException>(
        () => DesignMatrix.Of(
            ExampleDesigns.Of(kind, 4),
            kind == DesignKind.List ? ExampleDesigns.Shares(1) : ExampleDesigns.Values([0.1])));

    [Fact]
    public void A_path_that_is_not_a_parameter_is_refused() => Assert.Throws<ArgumentException>(
        () => DesignMatrix.Of(ExampleDesigns.List(), [new("detention.no-such-share", null, [0.5])]));

    [Theory]
    [InlineData(DesignKind.LatinHypercube)]
    [InlineData(DesignKind.Sobol)]
    [InlineData(DesignKind.Morris)]
    [InlineData(DesignKind.Saltelli)]
    [InlineData(DesignKind.Grid)]
    public void A_value_beyond_its_bounds_is_clamped(DesignKind kind)
    {
        ImmutableArray<Factor> factors =
            [new("detention.informed-share", new NormalDistribution(0.5, 5), []), .. ExampleDesigns.Shares(2).Skip(1)];

        var values = RowsOf(DesignMatrix.Of(ExampleDesigns.Of(kind, 64), factors)).Select(row => row[0]).ToArray();

        Assert.Contains(0.0, values);
        Assert.Contains(1.0, values);
        Assert.All(values, value => Assert.InRange(value, 0, 1));
    }

    [Theory]
    [InlineData(DesignKind.LatinHypercube)]
    [InlineData(DesignKind.Sobol)]
    [InlineData(DesignKind.Morris)]
    [InlineData(DesignKind.Saltelli)]
    public void A_value_is_the_quantile_of_its_share(DesignKind kind)
    {
        var design = ExampleDesigns.Of(kind, 16, seed: 8);
        Distribution[] distributions =
            [new BetaDistribution(5, 15), new TriangularDistribution(0, 0.2, 1), new UniformDistribution(0.1, 0.4)];
        ImmutableArray<Factor> factors =
            [.. ExampleDesigns.Shares(3).Zip(distributions, (factor, own) => factor with { Distribution = own })];

        var matrix = DesignMatrix.Of(design, factors);

        var unit = UnitDesigns.Of(design, 3);
        Assert.Equal(unit.Points, matrix.Points);
        Assert.Equal(
            Enumerable.Range(0, unit.Points).Select(point => unit.Row(point).Select((u, factor) => distributions[factor].Quantile(u))),
            RowsOf(matrix));
    }

    [Fact]
    public void Every_prior_of_the_model_gives_values_within_the_parameters_bounds()
    {
        var factors = ParameterCatalog.All.Where(entry => entry.Meta.Prior.Length > 0)
            .Select(entry => new Factor(entry.Path, Parsed(entry.Meta.Prior), []))
            .ToImmutableArray();
        Assert.True(factors.Length > 100);

        // Unscrambled, so that the first point requests the lowest possible quantile.
        var matrix = DesignMatrix.Of(ExampleDesigns.Of(DesignKind.Sobol, 8, isScrambled: false), factors);

        for (var factor = 0; factor < factors.Length; factor++)
        {
            var meta = ParameterCatalog.Find(factors[factor].Path)!.Meta;
            Assert.All(RowsOf(matrix).Select(row => row[factor]), value => Assert.InRange(value, meta.Min, meta.Max));
            Assert.True(RowsOf(matrix).Select(row => row[factor]).Distinct().Count() > 1, factors[factor].Path);
        }
    }

    [Theory]
    [InlineData(DesignKind.Grid)]
    [InlineData(DesignKind.List)]
    [InlineData(DesignKind.LatinHypercube)]
    [InlineData(DesignKind.Sobol)]
    [InlineData(DesignKind.Morris)]
    [InlineData(DesignKind.Saltelli)]
    public void The_count_of_points_is_that_of_the_built_design(DesignKind kind)
    {
        var design = ExampleDesigns.Of(kind, 8);
        foreach (var count in new[] { 1, 2, 3 })
        {
            var factors = kind == DesignKind.List
                ? ExampleDesigns.Values([.. Enumerable.Repeat<double[]>([0.1, 0.2], count)])
                : ExampleDesigns.Shares(count);

            Assert.Equal(DesignMatrix.PointCountOf(design, factors), DesignMatrix.Of(design, factors).Points);
        }
    }

    [Fact]
    public void A_grid_too_large_to_count_has_the_largest_count_and_is_refused()
    {
        ImmutableArray<Factor> factors =
            [.. ParameterCatalog.All.Take(100).Select(entry => new Factor(entry.Path, new UniformDistribution(0, 1), []))];

        Assert.Equal(long.MaxValue, DesignMatrix.PointCountOf(ExampleDesigns.Grid(10), factors));
        Assert.Throws<ArgumentOutOfRangeException>(() => DesignMatrix.Of(ExampleDesigns.Grid(10), factors));
    }

    private static double[][] RowsOf(DesignMatrix matrix) => [.. Enumerable.Range(0, matrix.Points).Select(matrix.Row)];

    private static Distribution Parsed(string prior)
    {
        Assert.True(DistributionNotation.TryParse(prior, out var distribution, out var problem), problem);
        return distribution!;
    }
}
