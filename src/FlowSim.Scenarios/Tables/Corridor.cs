namespace FlowSim.Scenarios.Tables;

/// <summary>The three tables of a corridor, as far as they could be read.</summary>
/// <param name="Places">The places.</param>
/// <param name="Legs">The legs.</param>
/// <param name="Departures">The departures.</param>
/// <param name="Files">Their paths, or null if one is not named.</param>
internal sealed record Corridor(PlaceTable Places, LegTable Legs, DepartureTable Departures, CorridorFiles? Files);
