using System.Globalization;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Experiments;

/// <summary>
/// Reads single numbers of an experiment file. If there is a problem, it is reported, and the default is used.
/// </summary>
internal static class ExperimentNumbers
{
    /// <summary>Reads an integer.</summary>
    /// <param name="section">The section in which to look.</param>
    /// <param name="key">Its key.</param>
    /// <param name="bounds">Its bounds.</param>
    /// <param name="byDefault">The number if the key is absent; null if the key is required.</param>
    /// <param name="bag">Receives the problems.</param>
    public static int Whole(YamlSection section, string key, NumberBounds bounds, int? byDefault, DiagnosticBag bag)
    {
        var standIn = byDefault ?? (int)bounds.Min;
        if (!section.TryScalar(key, required: byDefault is null, "a whole number", out var text))
        {
            return standIn;
        }

        if (!long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            bag.Add(ScenarioDiagnostics.NotWholeNumber(section.AtValue(key), key, text));
            return standIn;
        }

        if (!bounds.Hold(number))
        {
            bag.Add(ScenarioDiagnostics.OutOfRange(section.AtValue(key), key, number, bounds.Min, bounds.Max, bounds.Unit));
            return standIn;
        }

        return (int)number;
    }

    /// <summary>Reads the seed of a section; 1 if it has none.</summary>
    public static ulong Seed(YamlSection section, DiagnosticBag bag)
    {
        const ulong ByDefault = 1;
        if (!section.TryScalar("seed", required: false, "a whole number", out var text))
        {
            return ByDefault;
        }

        if (ulong.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }

        bag.Add(ScenarioDiagnostics.BadSeed(section.AtValue("seed"), text));
        return ByDefault;
    }

    /// <summary>Reads the share of parties simulated; 1 if none is given.</summary>
    public static double Scale(YamlSection section, DiagnosticBag bag)
    {
        const double ByDefault = 1;
        if (!section.TryScalar("scale", required: false, "a number above 0 and up to 1", out var text))
        {
            return ByDefault;
        }

        if (NumberText.TryParse(text.Trim(), out var scale) && scale is > 0 and <= 1)
        {
            return scale;
        }

        bag.Add(ScenarioDiagnostics.BadScale(section.AtValue("scale"), text));
        return ByDefault;
    }

    /// <summary>Reads whether a key is true.</summary>
    public static bool IsTrue(YamlSection section, string key, bool byDefault, DiagnosticBag bag)
    {
        if (!section.TryScalar(key, required: false, "true or false", out var text))
        {
            return byDefault;
        }

        switch (text.Trim().ToUpperInvariant())
        {
            case "TRUE":
                return true;
            case "FALSE":
                return false;
            default:
                bag.Add(ScenarioDiagnostics.NotTrueOrFalse(section.AtValue(key), key, text));
                return byDefault;
        }
    }
}
