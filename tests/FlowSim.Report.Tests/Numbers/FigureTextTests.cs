namespace FlowSim.Report.Numbers;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(1234567.89, "1,234,567.9")]
    [InlineData(-1234.5, "\u22121,234.5")]
    [InlineData(12, "12")]
    [InlineData(12.345, "12.35")]
    [InlineData(1.23456, "1.2346")]
    [InlineData(0.00001234, "0.000012")]
    [InlineData(-0.00000001, "0")]
    [InlineData(0, "0")]
    public void Data_are_written_with_all_significant_digits(double value, string text)
    {
        Assert.Equal(text, FigureText.Full(value));
    }

    [Fact]
    public void A_sign_precedes_values_other_than_zero()
    {
        Assert.Equal("+1,200", FigureText.Signed(1234, -2));
        Assert.Equal("\u22121,200", FigureText.Signed(-1234, -2));
        Assert.Equal("0", FigureText.Signed(0, 0));
        Assert.Equal("1,200", FigureText.Unsigned(-1234, -2));
    }
}
