namespace FlowSim.Model.Network;

/// <summary>Where the name of a country stands on the map.</summary>
/// <param name="Country">The two-letter code of the country.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record MapLabel(string Country, double Latitude, double Longitude);
