using System.Globalization;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Numbers;

/// <summary>
/// Numbers in the form that people read: in both languages with commas between thousands and a decimal point.
/// </summary>
internal static class FigureText
{
    private const char Minus = '\u2212';
    private const int DecimalsOfSmallNumbers = 6;

    /// <summary>A number rounded to a place.</summary>
    public static string Of(double value, int place)
    {
        var decimals = Math.Max(0, place);
        var text = Rounding.To(value, place).ToString($"N{decimals}", CultureInfo.InvariantCulture);
        return text.Replace('-', Minus);
    }

    /// <summary>A number rounded to a place, without its sign.</summary>
    public static string Unsigned(double value, int place) => Of(Math.Abs(value), place);

    /// <summary>A number rounded to a place, with its sign unless it is zero.</summary>
    public static string Signed(double value, int place) => Rounding.To(value, place) > 0 ? "+" + Of(value, place) : Of(value, place);

    /// <summary>An estimate's mean, rounded as its interval allows.</summary>
    public static string Mean(Estimate estimate) => Of(estimate.Mean, Rounding.PlaceOf(estimate));

    /// <summary>A number with all significant digits, for tables of data.</summary>
    public static string Full(double value)
    {
        var decimals = Math.Abs(value) switch
        {
            >= 1000 => 1,
            >= 10 => 2,
            >= 1 => 4,
            _ => DecimalsOfSmallNumbers,
        };
        var text = Rounding.To(value, decimals).ToString("#,##0." + new string('#', decimals), CultureInfo.InvariantCulture);
        return text.Replace('-', Minus);
    }

    /// <summary>A whole number.</summary>
    public static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A date.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
