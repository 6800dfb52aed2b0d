using System.Text.RegularExpressions;

namespace FlowSim.Scenarios.Yaml;

/// <summary>
/// Lets a distribution stand anywhere in YAML without quotation marks. Its commas and colons would end a value or begin a
/// key, so they are covered by characters of no meaning before the text is parsed, and uncovered in every value after it.
/// Nothing is inserted or removed: lines and columns stay right.
/// </summary>
internal static partial class DistributionShield
{
    private const char CoveredComma = '\uE000';
    private const char CoveredColon = '\uE001';

    /// <summary>Whether a character is one of those used here.</summary>
    public static bool Uses(char character) => character is CoveredComma or CoveredColon;

    /// <summary>The text with its distributions covered.</summary>
    public static string Cover(string text) => Call.Replace(
        text, match => match.Value.Replace(',', CoveredComma).Replace(':', CoveredColon));

    /// <summary>The text as it was written.</summary>
    public static string Uncover(string text) => text.Replace(CoveredComma, ',').Replace(CoveredColon, ':');

    [GeneratedRegex(
        @"\b(?:uniform|beta|normal|triangular|lognormal|loguniform)[ ]*\([^()\[\]{}""'#\r\n]*\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call { get; }
}
