using FlowSim.Model;
using FlowSim.Model.Parameters;

namespace FlowSim.Experiments.Sweeps;

/// <summary>A scenario at a design point.</summary>
internal static class SweptScenario
{
    /// <summary>The scenario with these parameters set, replacing its own values.</summary>
    public static Scenario Of(Scenario scenario, IReadOnlyDictionary<string, double> values) => scenario with
    {
        Parameters = ParameterCatalog.With(scenario.Parameters, values),
        Uncertain = [.. scenario.Uncertain.Where(uncertain => !values.ContainsKey(uncertain.Path))],
    };
}
