using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Numbers;

/// <summary>Reads a number or a distribution, and checks its bounds.</summary>
internal static class QuantityText
{
    /// <summary>Reads the number or distribution, or reports what is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position of the text.</param>
    /// <param name="key">The key to which it belongs.</param>
    /// <param name="bounds">The bounds of the number, or of the distribution's median.</param>
    /// <param name="bag">Receives the problems.</param>
    /// <param name="quantity">The number or distribution.</param>
    public static bool TryRead(
        string text, SourcePosition at, string key, NumberBounds bounds, DiagnosticBag bag, out Quantity quantity)
    {
        quantity = default;
        var before = bag.Count;
        if (NumberText.TryParse(text.Trim(), out var number))
        {
            quantity = Quantity.Of(number);
            ReportNumber(text, number, at, key, bounds, bag);
        }
        else if (!text.Contains('(', StringComparison.Ordinal))
        {
            bag.Add(ScenarioDiagnostics.BadNumber(at, key, text));
        }
        else if (!DistributionNotation.TryParse(text, out var distribution, out var problem))
        {
            bag.Add(ScenarioDiagnostics.BadDistribution(at, key, text, problem));
        }
        else
        {
            quantity = Quantity.Of(distribution);
            if (!bounds.Hold(quantity.Value))
            {
                bag.Add(ScenarioDiagnostics.MedianOutOfRange(at, key, text, quantity.Value, bounds.Min, bounds.Max, bounds.Unit));
            }
        }

        return bag.Count == before;
    }

    private static void ReportNumber(string text, double number, SourcePosition at, string key, NumberBounds bounds, DiagnosticBag bag)
    {
        if (!double.IsFinite(number))
        {
            bag.Add(ScenarioDiagnostics.NotFinite(at, key, text));
        }
        else if (!bounds.Hold(number))
        {
            bag.Add(ScenarioDiagnostics.OutOfRange(at, key, number, bounds.Min, bounds.Max, bounds.Unit));
        }
    }
}
