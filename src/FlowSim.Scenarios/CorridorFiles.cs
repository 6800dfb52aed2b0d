namespace FlowSim.Scenarios;

/// <summary>The tables from which a scenario's corridor was read.</summary>
/// <param name="Places">The path of the places.</param>
/// <param name="Legs">The path of the legs.</param>
/// <param name="Departures">The path of the departures.</param>
public sealed record CorridorFiles(string Places, string Legs, string Departures);
