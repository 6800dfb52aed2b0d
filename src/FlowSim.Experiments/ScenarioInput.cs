using FlowSim.Model;

namespace FlowSim.Experiments;

/// <summary>A scenario to run and where it came from.</summary>
/// <param name="Name">Its name in the experiment, unique there.</param>
/// <param name="File">The file it was read from, as it was given.</param>
/// <param name="ContentHash">The hash of everything that was read.</param>
/// <param name="Scenario">The scenario, its uncertain numbers not yet drawn.</param>
public sealed record ScenarioInput(string Name, string File, ulong ContentHash, Scenario Scenario);
