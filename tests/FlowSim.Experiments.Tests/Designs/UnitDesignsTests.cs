using FlowSim.Kernel.Identity;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

public sealed class UnitDesignsTests
{
    [Theory]
    [InlineData(DesignKind.LatinHypercube)]
    [InlineData(DesignKind.Sobol)]
    [InlineData(DesignKind.Morris)]
    [InlineData(DesignKind.Saltelli)]
    public void Points_lie_strictly_within_the_cube_and_a_row_is_its_values(DesignKind kind)
    {
        foreach (var isScrambled in new[] { true, false })
        {
            var design = UnitDesigns.Of(ExampleDesigns.Of(kind, 50, isScrambled: isScrambled), 7);

            Assert.Equal(7, design.Factors);
            for (var point = 0; point < design.Points; point++)
            {
                Assert.All(design.Row(point), value => Assert.True(value is > 0 and < 1));
                Assert.Equal(Enumerable.Range(0, 7).Select(factor => design[point, factor]), design.Row(point));
            }
        }
    }

    /// <summary>
    /// Results are stored by point, so a released design must not change: old results would be mixed with others.
    /// </summary>
    [Theory]
    [InlineData(DesignKind.LatinHypercube, 12485028514359069452UL)]
    [InlineData(DesignKind.Sobol, 9901537250365232687UL)]
    [InlineData(DesignKind.Morris, 2653912802946872965UL)]
    [InlineData(DesignKind.Saltelli, 6838995798406006908UL)]
    public void A_released_design_never_changes_its_points(DesignKind kind, ulong expected)
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(kind, 40, seed: 2019), 5);
        var hash = default(StableHash);
        foreach (var value in Enumerable.Range(0, design.Points).SelectMany(design.Row))
        {
            hash.Add(value);
        }

        Assert.Equal(expected, hash.Value);
    }

    [Theory]
    [InlineData(DesignKind.Grid)]
    [InlineData(DesignKind.List)]
    public void A_design_of_given_values_is_refused(DesignKind kind) =>
        Assert.Throws<ArgumentException>(() => UnitDesigns.Of(ExampleDesigns.Of(kind, 4), 2));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(4, 0)]
    public void A_design_without_points_or_factors_is_refused(int size, int factors) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, size), factors));
}
