using FlowSim.Model;
using FlowSim.Model.Parameters;

namespace FlowSim.Results;

/// <summary>The value of a parameter in a scenario.</summary>
/// <param name="Path">The path of the parameter.</param>
/// <param name="Value">Its value; if it is uncertain, the value it would have without the distribution.</param>
/// <param name="Distribution">The distribution from which each replicate draws it, in the notation of scenario files,
/// or null.</param>
internal sealed record EffectiveParameter(string Path, double Value, string? Distribution)
{
    /// <summary>All parameters of a scenario, in the order of the catalog.</summary>
    public static IEnumerable<EffectiveParameter> Of(Scenario scenario)
    {
        var uncertain = scenario.Uncertain.ToDictionary(
            parameter => parameter.Path, parameter => DistributionText.Of(parameter.Distribution), StringComparer.Ordinal);
        return ParameterCatalog.Of(scenario.Parameters).Select(entry => new EffectiveParameter(
            entry.Path,
            entry.Read(scenario.Parameters),
            uncertain.GetValueOrDefault(entry.Path)));
    }
}
