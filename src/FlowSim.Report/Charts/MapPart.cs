namespace FlowSim.Report.Charts;

/// <summary>A part of a map, in degrees north and east.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="West">Its western edge.</param>
/// <param name="South">Its southern edge.</param>
/// <param name="East">Its eastern edge.</param>
/// <param name="North">Its northern edge.</param>
internal sealed record MapPart(string Id, string Name, double West, double South, double East, double North);
