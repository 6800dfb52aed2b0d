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
    /// <summary>The names that keyed the draws of a corridor's numbers before they were the corridor's.</summary>
    private static readonly Dictionary<string, string> FormerNames = new(StringComparer.Ordinal)
    {
        ["detention.returned-share-regional"] = "detention.returned-share-central-american",
        ["groups.honduran.need-share"] = "people.need-share-honduras-salvador",
        ["groups.guatemalan.need-share"] = "people.need-share-guatemala-nicaragua",
        ["groups.caribbean.need-share"] = "people.need-share-extra-regional",
        ["groups.honduran.retry-share"] = "return.retry-share-honduras-salvador",
        ["groups.guatemalan.retry-share"] = "return.retry-share-guatemala",
        ["forces.national-guard.skill"] = "encounters.national-guard-skill",
        ["forces.army.skill"] = "encounters.army-skill",
    };

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
        var name = parameter.Meta.DrawnAs is { Length: > 0 } former
            ? former
            : FormerNames.GetValueOrDefault(uncertain.Path, uncertain.Path);
        return Math.Clamp(uncertain.Distribution.Quantile(Draw(random, name)), parameter.Meta.Min, parameter.Meta.Max);
    }

    private static double Draw(RandomSource random, string name)
    {
        var hash = StableHash.Of(name);
        return unchecked(random.For(StreamId.Parameter, (uint)hash, (uint)(hash >> 32), 0).UniformA);
    }
}
