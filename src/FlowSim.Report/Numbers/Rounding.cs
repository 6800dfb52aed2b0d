using FlowSim.Results.Estimates;

namespace FlowSim.Report.Numbers;

/// <summary>
/// How precisely an estimate is shown. The half-width of its interval decides: an estimate and both bounds of its
/// interval are rounded to the place of the half-width's second significant digit (in a headline, of its first), so
/// that the text shows no more precision than there is. A place is a number of decimals; a negative place means tens
/// (-1), hundreds (-2) and so on.
/// </summary>
internal static class Rounding
{
    private const int MaxDecimals = 12;
    private const int DigitsWithoutInterval = 3;
    private const int DigitsWithoutSpread = 4;

    /// <summary>The place of an estimate.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="digits">How many significant digits of the half-width to show.</param>
    public static int PlaceOf(Estimate estimate, int digits = 2)
    {
        if (!estimate.HasInterval)
        {
            return NotFinerThanWhole(estimate.Mean, PlaceOf(estimate.Mean, DigitsWithoutInterval));
        }

        var halfWidth = (estimate.High - estimate.Low) / 2;
        if (halfWidth == 0)
        {
            return NotFinerThanWhole(estimate.Mean, Math.Max(0, PlaceOf(estimate.Mean, DigitsWithoutSpread)));
        }

        // A bound that is not zero must not be shown as zero: "more, at least 0" would contradict itself.
        var place = PlaceOf(halfWidth, digits);
        while (place < MaxDecimals && (VanishesAt(estimate.Low, place) || VanishesAt(estimate.High, place)))
        {
            place++;
        }

        return place;
    }

    /// <summary>The place of a significant digit of a number, after rounding the number to that place.</summary>
    public static int PlaceOf(double value, int digits)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return 0;
        }

        var place = digits - 1 - Exponent(value);

        // 99.7 to two digits is 100, whose second digit is one place higher.
        var rounded = To(value, place);
        return Math.Min(MaxDecimals, rounded == 0 ? place : digits - 1 - Exponent(rounded));
    }

    /// <summary>A number rounded to a place, with halves rounded away from zero, and never a negative zero.</summary>
    public static double To(double value, int place)
    {
        if (!double.IsFinite(value))
        {
            return value;
        }

        if (place >= 0)
        {
            return Math.Round(value, Math.Min(place, MaxDecimals), MidpointRounding.AwayFromZero) + 0.0;
        }

        var unit = Math.Pow(10, -place);
        return (Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit) + 0.0;
    }

    /// <summary>A whole number is shown without decimals.</summary>
    private static int NotFinerThanWhole(double value, int place) => value == Math.Round(value) ? Math.Min(place, 0) : place;

    private static bool VanishesAt(double end, int place) => Math.Abs(end) > 1e-9 && To(end, place) == 0;

    // Logarithms of powers of ten may come out slightly below the whole number.
    private static int Exponent(double value) => (int)Math.Floor(Math.Log10(Math.Abs(value)) + 1e-12);
}
