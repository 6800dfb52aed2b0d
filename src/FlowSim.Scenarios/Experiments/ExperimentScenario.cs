using FlowSim.Model;

namespace FlowSim.Scenarios.Experiments;

/// <summary>A scenario of an experiment, and its source.</summary>
/// <param name="Name">Its name, unique in the experiment.</param>
/// <param name="File">The file it was read from, relative to where the program runs.</param>
/// <param name="ContentHash">The hash of everything that was read for it.</param>
/// <param name="Scenario">The scenario, with its uncertain numbers not yet drawn.</param>
/// <param name="Corridor">The tables of its corridor.</param>
public sealed record ExperimentScenario(string Name, string File, ulong ContentHash, Scenario Scenario, CorridorFiles? Corridor);
