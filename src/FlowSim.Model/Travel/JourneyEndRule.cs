namespace FlowSim.Model.Travel;

/// <summary>How a party ends its journey by choice.</summary>
public static class JourneyEndRule
{
    /// <summary>
    /// Whether a party that travels no farther settles in the transit country: that is its destination, and people can
    /// settle at the place. Otherwise it goes home.
    /// </summary>
    /// <param name="staysInTransitCountry">Whether its destination is the transit country.</param>
    /// <param name="isSettlement">Whether people can settle at the place.</param>
    public static bool Settles(bool staysInTransitCountry, bool isSettlement) => staysInTransitCountry && isSettlement;
}
