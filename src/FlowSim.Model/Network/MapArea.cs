namespace FlowSim.Model.Network;

/// <summary>A part of the map, in degrees north and east.</summary>
/// <param name="Id">Its id; the corridor's words have its name.</param>
/// <param name="West">Its western edge.</param>
/// <param name="South">Its southern edge.</param>
/// <param name="East">Its eastern edge.</param>
/// <param name="North">Its northern edge.</param>
public sealed record MapArea(string Id, double West, double South, double East, double North);
