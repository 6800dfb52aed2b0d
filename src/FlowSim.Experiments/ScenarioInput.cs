using FlowSim.Model;

namespace FlowSim.Experiments;

/// <summary>A scenario to run, and its source.</summary>
/// <param name="Name">Its name, unique in the experiment.</param>
/// <param name="File">The file it was read from, as entered.</param>
/// <param name="ContentHash">The hash of everything that was read.</param>
/// <param name="Scenario">The scenario, with its uncertain numbers not yet drawn.</param>
public sealed record ScenarioInput(string Name, string File, ulong ContentHash, Scenario Scenario);
