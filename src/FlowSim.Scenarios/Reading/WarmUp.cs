using System.Globalization;
using System.Text.RegularExpressions;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>The warm-up of a period: a number of months before its first day, or a date.</summary>
internal static partial class WarmUp
{
    /// <summary>The key of the warm-up in a period.</summary>
    public const string Key = "warm-up";

    /// <summary>The notation of a number of months, or of a date.</summary>
    [GeneratedRegex(@"^([0-9]{1,3} months?|[0-9]{4}-[0-9]{2}-[0-9]{2})$")]
    public static partial Regex Form { get; }

    /// <summary>Reads the first simulated day of a period, and reports problems.</summary>
    /// <param name="section">The period.</param>
    /// <param name="from">Its first counted day.</param>
    /// <param name="bag">Receives the problems.</param>
    /// <param name="begins">The first simulated day; <paramref name="from"/> where there is no warm-up.</param>
    /// <returns>False if there was a problem.</returns>
    public static bool TryRead(YamlSection section, DateOnly from, DiagnosticBag bag, out DateOnly begins)
    {
        begins = from;
        if (!section.Has(Key))
        {
            return true;
        }

        if (!section.TryScalar(Key, required: false, "a number of months, such as 12 months, or a date", out var text))
        {
            return false;
        }

        if (!TryMonths(text, from, out begins) && !TryDate(text, out begins))
        {
            bag.Add(ScenarioDiagnostics.BadWarmUp(section.AtValue(Key), text));
            return false;
        }

        if (begins >= from)
        {
            bag.Add(ScenarioDiagnostics.WarmUpNotBefore(section.AtValue(Key), begins, from));
            return false;
        }

        return true;
    }

    private static bool TryMonths(string text, DateOnly from, out DateOnly begins)
    {
        begins = from;
        if (!Form.IsMatch(text) || !text.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var months = int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);
        var isInCalendar = months < ((from.Year - 1) * 12) + from.Month;
        begins = isInCalendar ? from.AddMonths(-months) : DateOnly.MinValue;
        return true;
    }

    private static bool TryDate(string text, out DateOnly begins) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out begins);
}
