using FlowSim.Scenarios.Corridors;

namespace FlowSim.Scenarios.Tables;

/// <summary>What a corridor says of itself and its three tables, as far as they could be read.</summary>
/// <param name="Frame">What it says of itself.</param>
/// <param name="Places">The places.</param>
/// <param name="Legs">The legs.</param>
/// <param name="Departures">The departures.</param>
/// <param name="Files">Their paths, or null if one is not named.</param>
internal sealed record Corridor(
    CorridorFrame Frame, PlaceTable Places, LegTable Legs, DepartureTable Departures, CorridorFiles? Files);
