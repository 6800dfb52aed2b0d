using FlowSim.Results.Estimates;

namespace FlowSim.Report.Numbers;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(12797, 1599, "12,800", "11,200", "14,400")]
    [InlineData(41.23, 3.1, "41.2", "38.1", "44.3")]
    [InlineData(0.01131, 0.00083, "0.01131", "0.01048", "0.01214")]
    [InlineData(250, 99.7, "250", "150", "350")]
    [InlineData(1000, 10, "1,000", "990", "1,010")]
    [InlineData(35, 12.6, "35", "22", "48")]
    [InlineData(5_000_000, 123_456, "5,000,000", "4,880,000", "5,120,000")]
    public void A_mean_and_both_ends_are_rounded_to_the_second_digit_of_the_half_width(
        double mean, double halfWidth, string reported, string low, string high)
    {
        var estimate = Around(mean, halfWidth);
        var place = Rounding.PlaceOf(estimate);

        var texts = (FigureText.Of(mean, place), FigureText.Of(estimate.Low, place), FigureText.Of(estimate.High, place));
        Assert.Equal((reported, low, high), texts);
    }

    [Theory]
    [InlineData(41.23, 3.1, 0)]
    [InlineData(11.31, 0.83, 1)]
    [InlineData(12797, 1599, -3)]
    [InlineData(50, 9.97, -1)]
    public void A_headline_is_rounded_to_the_first_digit(double mean, double halfWidth, int place)
    {
        Assert.Equal(place, Rounding.PlaceOf(Around(mean, halfWidth), digits: 1));
    }

    [Theory]
    [InlineData(12.0, 11.7)]
    [InlineData(-12.0, 11.7)]
    [InlineData(1000, 999.6)]
    public void An_end_that_is_not_zero_is_never_rounded_to_zero(double mean, double halfWidth)
    {
        var estimate = Around(mean, halfWidth);
        var place = Rounding.PlaceOf(estimate);

        Assert.NotEqual(0, Rounding.To(estimate.Low, place));
        Assert.NotEqual(0, Rounding.To(estimate.High, place));
    }

    [Fact]
    public void Values_that_are_all_equal_are_not_rounded()
    {
        Assert.Equal("386,724,040", FigureText.Mean(Estimate.Of([386_724_040, 386_724_040])));
        Assert.Equal("0", FigureText.Mean(Estimate.Of([0, 0, 0])));
        Assert.Equal("0.3333", FigureText.Mean(Estimate.Of([1 / 3.0, 1 / 3.0])));
    }

    [Fact]
    public void Without_an_interval_three_digits_are_shown()
    {
        Assert.Equal("12,300", FigureText.Mean(Estimate.Of([12_345])));
        Assert.Equal("0.0123", FigureText.Mean(Estimate.Of([0.012345])));
        Assert.Equal("7", FigureText.Mean(Estimate.Of([7])));
    }

    [Theory]
    [InlineData(-0.4, 0)]
    [InlineData(-40, -2)]
    [InlineData(-0.0, 2)]
    public void No_negative_zero_is_shown(double value, int place)
    {
        Assert.False(double.IsNegative(Rounding.To(value, place)));
        Assert.DoesNotContain('\u2212', FigureText.Of(value, place));
        Assert.DoesNotContain('\u2212', FigureText.Signed(value, place));
        Assert.DoesNotContain('+', FigureText.Signed(-value, place));
    }

    [Theory]
    [InlineData(2.5, 0, 3)]
    [InlineData(-2.5, 0, -3)]
    [InlineData(250, -2, 300)]
    [InlineData(-250, -2, -300)]
    [InlineData(0.125, 2, 0.13)]
    public void Halves_are_rounded_away_from_zero(double value, int place, double rounded)
    {
        Assert.Equal(rounded, Rounding.To(value, place));
    }

    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(1000, -3, 1)]
    [InlineData(0.001, 4, 2)]
    [InlineData(99.7, -1, 2)]
    [InlineData(0, 0, 2)]
    [InlineData(double.NaN, 0, 2)]
    public void The_place_of_a_digit_survives_powers_of_ten(double value, int place, int digits)
    {
        Assert.Equal(place, Rounding.PlaceOf(value, digits));
    }

    [Fact]
    public void Unknown_values_stay_unknown()
    {
        Assert.True(double.IsNaN(Rounding.To(double.NaN, 2)));
        Assert.Equal(0, Rounding.PlaceOf(Estimate.Of([double.NaN, 1])));
    }

    private static Estimate Around(double mean, double halfWidth) =>
        new(mean, mean - halfWidth, mean + halfWidth, mean - (2 * halfWidth), mean + (2 * halfWidth));
}
