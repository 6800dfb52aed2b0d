namespace FlowSim.Results;

/// <summary>What the store of a run contains about the files of a scenario.</summary>
/// <param name="Scenario">The scenario's name in the run.</param>
/// <param name="File">The file it was read from, as entered.</param>
/// <param name="ContentHash">The hash of everything that was read.</param>
public sealed record ScenarioFileRecord(string Scenario, string File, ulong ContentHash);
