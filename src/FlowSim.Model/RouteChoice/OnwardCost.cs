using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// The cost beyond the border, from the crossing to the destination. It is the reason why some parties head for Tijuana
/// and others for Reynosa.
/// </summary>
public static class OnwardCost
{
    private const double KmPerDegreeNorth = 111.2;

    /// <summary>Kilometres per degree of longitude at 31 degrees north, the latitude of the border.</summary>
    private const double KmPerDegreeEast = 95.3;

    /// <summary>The cost from a crossing, in US dollars per person; 0 for those whose destination is Mexico.</summary>
    public static double Usd(Place crossing, Destination destination, RouteChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Km(crossing, destination) * parameters.OnwardUsdPerKm;
    }

    /// <summary>
    /// The straight-line distance from a crossing, in kilometres; 0 for those whose destination is Mexico.
    /// </summary>
    public static double Km(Place crossing, Destination destination)
    {
        ArgumentNullException.ThrowIfNull(crossing);
        if (destination == Destination.Mexico)
        {
            return 0;
        }

        var (latitude, longitude) = CentreOf(destination);
        var north = (latitude - crossing.Latitude) * KmPerDegreeNorth;
        var east = (longitude - crossing.Longitude) * KmPerDegreeEast;
        return Math.Sqrt((north * north) + (east * east));
    }

    /// <summary>Los Angeles, Denver and Houston represent the three parts of the country.</summary>
    private static (double Latitude, double Longitude) CentreOf(Destination destination) => destination switch
    {
        Destination.UsWest => (34.05, -118.24),
        Destination.UsCentre => (39.74, -104.99),
        _ => (29.76, -95.37),
    };
}
