namespace FlowSim.Model.Network;

/// <summary>A place of the corridor.</summary>
/// <param name="Id">Its index.</param>
/// <param name="Code">Its code in scenario files.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">Its two-letter country code.</param>
/// <param name="Kind">Its kind: the corridor's own word for what it is.</param>
/// <param name="Role">What it is for those who travel.</param>
/// <param name="IsInTransitCountry">Whether it is in the country that people cross, and whose authorities stop them.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record Place(
    PlaceId Id,
    string Code,
    string Name,
    string Country,
    string Kind,
    PlaceRole Role,
    bool IsInTransitCountry,
    double Latitude,
    double Longitude)
{
    /// <summary>Whether arriving at the place means reaching the destination country.</summary>
    public bool IsDestinationBorder => Role is PlaceRole.PortOfEntry or PlaceRole.BorderSector;

    /// <summary>Whether people can settle in the place: cities of the transit country.</summary>
    public bool IsSettlement => IsInTransitCountry && Role is PlaceRole.City or PlaceRole.BorderCity;
}
