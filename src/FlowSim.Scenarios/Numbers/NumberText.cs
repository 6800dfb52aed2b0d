using System.Globalization;

namespace FlowSim.Scenarios.Numbers;

/// <summary>Numbers as files write them: with a point, without separators of thousands.</summary>
internal static class NumberText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number; what is written as not a number or infinite, or is too large, is read as such.</summary>
    public static bool TryParse(string text, out double number)
    {
        switch (text.ToUpperInvariant())
        {
            case ".NAN":
                number = double.NaN;
                return true;
            case ".INF" or "+.INF" or "-.INF":
                number = double.PositiveInfinity;
                return true;
            default:
                return double.TryParse(text, Plain, CultureInfo.InvariantCulture, out number);
        }
    }
}
