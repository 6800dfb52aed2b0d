using System.Globalization;

namespace FlowSim.Scenarios.Numbers;

/// <summary>Numbers in the notation of files: with a decimal point and without thousands separators.</summary>
internal static class NumberText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// Parses a number. NaN, infinity and numbers that are too large are accepted; callers check bounds.
    /// </summary>
    public static bool TryParse(string text, out double number)
    {
        switch (text.ToUpperInvariant())
        {
            case ".NAN":
                number = double.NaN;
                return true;
            case ".INF" or "+.INF" or "-.INF":
                // Callers reject every infinity, so the sign does not matter.
                number = double.PositiveInfinity;
                return true;
            default:
                return double.TryParse(text, Plain, CultureInfo.InvariantCulture, out number);
        }
    }
}
