using FlowSim.Model;

namespace FlowSim.Scenarios.Experiments;

/// <summary>A scenario of an experiment and where it came from.</summary>
/// <param name="Name">Its name in the experiment, unique there.</param>
/// <param name="File">The file it was read from, from where the program runs.</param>
/// <param name="ContentHash">The hash of everything that was read for it.</param>
/// <param name="Scenario">The scenario, its uncertain numbers not yet drawn.</param>
/// <param name="Corridor">The tables of its corridor.</param>
public sealed record ExperimentScenario(string Name, string File, ulong ContentHash, Scenario Scenario, CorridorFiles? Corridor);
