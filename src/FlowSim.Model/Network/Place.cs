namespace FlowSim.Model.Network;

/// <summary>A place of the corridor.</summary>
/// <param name="Id">Its index.</param>
/// <param name="Code">Its code in scenario files.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">Its two-letter country code.</param>
/// <param name="Kind">Its role in the corridor.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record Place(
    PlaceId Id, string Code, string Name, string Country, PlaceKind Kind, double Latitude, double Longitude)
{
    /// <summary>Whether the place is in Mexico.</summary>
    public bool IsInTransitCountry => Country == "MX";

    /// <summary>Whether arriving at the place means reaching the United States.</summary>
    public bool IsDestinationBorder => Kind is PlaceKind.PortOfEntry or PlaceKind.BorderSector;

    /// <summary>Whether people can settle in the place: cities in Mexico.</summary>
    public bool IsSettlement => IsInTransitCountry && Kind is PlaceKind.Hub or PlaceKind.BorderCity;
}
