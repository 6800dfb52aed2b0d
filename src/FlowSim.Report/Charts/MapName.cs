namespace FlowSim.Report.Charts;

/// <summary>A name on a map.</summary>
/// <param name="Text">The name.</param>
/// <param name="Lon">Longitude, in degrees east.</param>
/// <param name="Lat">Latitude, in degrees north.</param>
internal sealed record MapName(string Text, double Lon, double Lat);
