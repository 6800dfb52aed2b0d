using System.Globalization;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Experiments;

/// <summary>The single numbers of an experiment file. What is wrong is reported, and the default stands in for it.</summary>
internal static class ExperimentNumbers
{
    /// <summary>A whole number.</summary>
    /// <param name="section">The section that may hold it.</param>
    /// <param name="key">Its key.</param>
    /// <param name="bounds">Its bounds.</param>
    /// <param name="byDefault">The number where the key is absent; null where the key is required.</param>
    /// <param name="bag">Where to report.</param>
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

    /// <summary>The seed of a section; 1 where it has none.</summary>
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

    /// <summary>The share of parties simulated; 1 where none is given.</summary>
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

    /// <summary>Whether a key is true.</summary>
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
