using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Identity;
using FlowSim.Model.Chance;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Uncertainty;

/// <summary>
/// Draws the uncertain numbers of a scenario for one replicate. Each draw is keyed by the name of the number, so all
/// scenarios of a comparison that leave it uncertain get the same value.
/// </summary>
public static class ScenarioDraw
{
    /// <summary>The scenario with all uncertain numbers drawn.</summary>
    public static Scenario Of(Scenario scenario, RandomSource random)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var values = scenario.Uncertain
            .Select(uncertain => KeyValuePair.Create(uncertain.Path, Drawn(uncertain, scenario.Parameters, random)));
        return scenario with
        {
            Parameters = ParameterCatalog.With(scenario.Parameters, values),
            Uncertain = [],
            Policy = [.. scenario.Policy.Select(entry => entry with { Instrument = Drawn(entry, random) })],
        };
    }

    private static Instrument Drawn(PolicyEntry entry, RandomSource random)
    {
        var copy = entry.Instrument;
        foreach (var field in InstrumentField.Of(entry.Instrument.GetType()))
        {
            var quantity = (Quantity)field.Property.GetValue(entry.Instrument)!;
            if (quantity.Distribution is { } distribution)
            {
                copy = ReferenceEquals(copy, entry.Instrument) ? RecordCopy.Of(copy) : copy;
                var value = distribution.Quantile(Draw(random, $"{entry.Key}.{field.Property.Name}"));
                field.Property.SetValue(copy, Quantity.Of(Math.Clamp(value, field.Meta.Min, field.Meta.Max)));
            }
        }

        return copy;
    }

    private static double Drawn(UncertainParameter uncertain, ModelParameters parameters, RandomSource random)
    {
        var parameter = ParameterCatalog.Find(uncertain.Path, parameters)
            ?? throw new ArgumentException($"There is no parameter '{uncertain.Path}'.");
        return Math.Clamp(
            uncertain.Distribution.Quantile(Draw(random, uncertain.Path)), parameter.Meta.Min, parameter.Meta.Max);
    }

    private static double Draw(RandomSource random, string name) =>
        random.For(StreamId.Parameter, StableHash.Of(name)).UniformA;
}
