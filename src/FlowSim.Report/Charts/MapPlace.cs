namespace FlowSim.Report.Charts;

/// <summary>A place on a map.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">Its country.</param>
/// <param name="Role">Its role in the corridor.</param>
/// <param name="Lon">Longitude, in degrees east.</param>
/// <param name="Lat">Latitude, in degrees north.</param>
internal sealed record MapPlace(string Id, string Name, string Country, string Role, double Lon, double Lat);
