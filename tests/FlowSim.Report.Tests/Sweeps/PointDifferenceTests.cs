namespace FlowSim.Report.Sweeps;

public sealed class PointDifferenceTests
{
    [Fact]
    public void Points_without_a_value_under_both_policies_are_omitted()
    {
        var difference = PointDifference.Of([10, double.NaN, 20, 30], [12, 5, double.NaN, 26])!;

        Assert.Equal(2, difference.Points);
        Assert.Equal(20, difference.Base);
        Assert.Equal(19, difference.Other);
        Assert.Equal(-1, difference.Mean);
        Assert.Equal((-4, 2), (difference.Lowest, difference.Highest));
        Assert.Equal((1, 1), (difference.LowerCount, difference.HigherCount));
    }

    [Fact]
    public void The_middle_half_lies_between_the_quartiles()
    {
        var difference = PointDifference.Of([0, 0, 0, 0, 0], [4, 0, 3, 1, 2])!;

        Assert.Equal((1, 3), (difference.LowerQuartile, difference.UpperQuartile));
    }

    [Fact]
    public void Without_a_point_with_a_value_under_both_there_is_no_difference() =>
        Assert.Null(PointDifference.Of([1, double.NaN], [double.NaN, 1]));

    [Theory]
    [InlineData(new double[] { 0, 1 }, -1)]
    [InlineData(new double[] { 3, 3 }, 1)]
    [InlineData(new double[] { 1, 3 }, 0)]
    [InlineData(new double[] { 2, 1 }, 0)]
    [InlineData(new double[] { 2, 2 }, 0)]
    public void A_difference_has_a_sign_only_if_every_point_has_it(double[] other, int sign) =>
        Assert.Equal(sign, PointDifference.Of([2, 2], other)!.Sign);
}
