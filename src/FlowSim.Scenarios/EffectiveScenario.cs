using FlowSim.Model;
using FlowSim.Scenarios.Writing;

namespace FlowSim.Scenarios;

/// <summary>Writes a scenario as one file in which nothing is inherited or left to a default.</summary>
public static class EffectiveScenario
{
    /// <summary>
    /// The scenario for people to read: every parameter with its value, unit and source, every entry of the policy with its
    /// dates and source. It lacks the corridor, so it cannot be loaded; see the overload.
    /// </summary>
    public static string Write(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new ScenarioWriter(scenario, corridor: null).Write();
    }

    /// <summary>The same with the corridor's tables. Loading it under the scenario's name gives an equal scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="corridor">The tables, by paths that are right from where the text will be stored.</param>
    public static string Write(Scenario scenario, CorridorFiles corridor)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(corridor);
        return new ScenarioWriter(scenario, corridor).Write();
    }
}
