using FlowSim.Model;
using FlowSim.Model.Parameters;

namespace FlowSim.Results;

/// <summary>The value a scenario gives a parameter.</summary>
/// <param name="Path">The parameter.</param>
/// <param name="Value">Its value; where it is uncertain, the value it would have had otherwise.</param>
/// <param name="Distribution">The distribution each replicate draws it from, in the notation of scenario files, or null.</param>
internal sealed record EffectiveParameter(string Path, double Value, string? Distribution)
{
    /// <summary>Every parameter of a scenario, in the order of the catalog.</summary>
    public static IEnumerable<EffectiveParameter> Of(Scenario scenario)
    {
        var uncertain = scenario.Uncertain.ToDictionary(
            parameter => parameter.Path, parameter => DistributionText.Of(parameter.Distribution), StringComparer.Ordinal);
        return ParameterCatalog.All.Select(entry => new EffectiveParameter(
            entry.Path,
            Convert.ToDouble(entry.Property.GetValue(entry.Group.GetValue(scenario.Parameters)), null),
            uncertain.GetValueOrDefault(entry.Path)));
    }
}
