namespace FlowSim.Results;

/// <summary>A place of a stored run.</summary>
/// <param name="Id">Its code in scenario files and in the other tables.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">Its two-letter country code.</param>
/// <param name="Role">Its role in the corridor, as named in scenario files, such as
/// <c>border-city</c>.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record StoredPlace(string Id, string Name, string Country, string Role, double Latitude, double Longitude);
