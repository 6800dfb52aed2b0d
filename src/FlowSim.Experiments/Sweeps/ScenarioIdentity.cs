using FlowSim.Kernel.Identity;
using FlowSim.Model.Network;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// A scenario of a sweep with everything that affects its runs; comments and layout of its files do not.
/// </summary>
internal static class ScenarioIdentity
{
    /// <summary>The scenario in the form of the store.</summary>
    /// <exception cref="IOException">A table of the corridor can no longer be read.</exception>
    public static SweepScenario Of(ExperimentScenario input)
    {
        var scenario = input.Scenario;
        var source = EffectiveScenario.Write(scenario, StoredScenario.Files);

        // How things are called and drawn affects no run: a word may be corrected in the middle of a sweep.
        var simulated = EffectiveScenario.Write(
            scenario with { Words = CorridorWords.None, Map = CorridorMap.Plain }, StoredScenario.Files);
        var corridor = input.Corridor is { } files
            ? new CorridorText(File.ReadAllText(files.Places), File.ReadAllText(files.Legs), File.ReadAllText(files.Departures))
            : null;
        return new(
            input.Name,
            scenario.Title,
            input.File,
            HashOf(input.Name, simulated, corridor),
            scenario.Period,
            source,
            corridor,
            scenario.Words);
    }

    private static ulong HashOf(string name, string source, CorridorText? corridor)
    {
        var hash = default(StableHash);
        hash.Add(name);
        hash.Add(source);
        if (corridor is not null)
        {
            hash.Add(corridor.Places);
            hash.Add(corridor.Legs);
            hash.Add(corridor.Departures);
        }

        return hash.Value;
    }
}
