using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Corridors;

/// <summary>Reads a number that cannot be uncertain, such as a latitude.</summary>
internal static class FixedNumber
{
    /// <summary>Reads it, and reports a missing, unreadable or uncertain one; then it is 0 or the median.</summary>
    /// <param name="section">The section.</param>
    /// <param name="key">Its key.</param>
    /// <param name="bounds">Its bounds.</param>
    /// <param name="bag">Receives the problems.</param>
    public static double Read(YamlSection section, string key, NumberBounds bounds, DiagnosticBag bag)
    {
        if (!section.TryScalar(key, required: true, "a number", out var text))
        {
            return 0;
        }

        if (QuantityText.TryRead(text, section.AtValue(key), key, bounds, bag, out var quantity) && quantity.Distribution is not null)
        {
            bag.Add(ScenarioDiagnostics.NotFixed(section.AtValue(key), key, text));
        }

        return quantity.Value;
    }
}
