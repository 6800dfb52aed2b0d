using FlowSim.Model;
using FlowSim.Scenarios.Writing;

namespace FlowSim.Scenarios;

/// <summary>
/// Writes a scenario as one file in which every value is explicit: nothing is inherited or left to a default.
/// </summary>
public static class EffectiveScenario
{
    /// <summary>
    /// The scenario for people to read: all parameters with value, unit and source, and all policy entries with dates
    /// and source. It does not contain the corridor, so it cannot be loaded; see the overload.
    /// </summary>
    public static string Write(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new ScenarioWriter(scenario, corridor: null).Write();
    }

    /// <summary>
    /// The same with the corridor's tables. Loading it under the scenario's name gives an equal scenario.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="corridor">The tables, by paths relative to where the text will be stored.</param>
    public static string Write(Scenario scenario, CorridorFiles corridor)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(corridor);
        return new ScenarioWriter(scenario, corridor).Write();
    }
}
