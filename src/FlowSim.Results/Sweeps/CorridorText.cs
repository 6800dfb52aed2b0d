namespace FlowSim.Results.Sweeps;

/// <summary>The tables of a corridor as text, byte for byte as they were read.</summary>
/// <param name="Places">The places.</param>
/// <param name="Legs">The legs.</param>
/// <param name="Departures">The departures.</param>
public sealed record CorridorText(string Places, string Legs, string Departures);
