using System.Text.RegularExpressions;

namespace FlowSim.Scenarios.Yaml;

/// <summary>
/// Allows a distribution anywhere in YAML without quotation marks. Its commas and colons would end a value or begin a
/// key, so they are replaced by placeholder characters before the text is parsed, and restored in every value
/// afterwards. No character is inserted or removed, so lines and columns stay correct.
/// </summary>
internal static partial class DistributionShield
{
    private const char CoveredComma = '\uE000';
    private const char CoveredColon = '\uE001';

    /// <summary>Whether a character is one of the placeholders.</summary>
    public static bool Uses(char character) => character is CoveredComma or CoveredColon;

    /// <summary>Replaces the commas and colons in distributions by placeholders.</summary>
    public static string Cover(string text) => Call.Replace(
        text, match => match.Value.Replace(',', CoveredComma).Replace(':', CoveredColon));

    /// <summary>Restores the commas and colons.</summary>
    public static string Uncover(string text) => text.Replace(CoveredComma, ',').Replace(CoveredColon, ':');

    [GeneratedRegex(
        @"\b(?:uniform|beta|normal|triangular|lognormal|loguniform)[ ]*\([^()\[\]{}""'#\r\n]*\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call { get; }
}
