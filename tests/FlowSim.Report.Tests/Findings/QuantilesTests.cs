namespace FlowSim.Report.Findings;

public sealed class QuantilesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 3)]
    [InlineData(0.05, 1.2)]
    [InlineData(0.95, 4.8)]
    [InlineData(1, 5)]
    public void A_quantile_is_interpolated_between_neighbours(double share, double value)
    {
        Assert.Equal(value, Quantiles.Of([5, 3, 1, 4, 2], share), 1e-12);
    }

    [Fact]
    public void Without_values_or_with_unknown_ones_there_is_no_quantile()
    {
        Assert.True(double.IsNaN(Quantiles.Of([], 0.5)));
        Assert.True(double.IsNaN(Quantiles.Of([1, double.NaN, 3], 0.5)));
        Assert.Equal(7, Quantiles.Of([7], 0.95));
    }
}
