using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What is still to be spent beyond the border: the way from the crossing to where the party has people to go to. It is
/// what makes some head for Tijuana and others for Reynosa.
/// </summary>
public static class OnwardCost
{
    private const double KmPerDegreeNorth = 111.2;

    /// <summary>At 31 degrees north, the latitude of the border.</summary>
    private const double KmPerDegreeEast = 95.3;

    /// <summary>The cost from a crossing, a person; 0 for those who want to stay in Mexico.</summary>
    public static double Usd(Place crossing, Destination destination, RouteChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Km(crossing, destination) * parameters.OnwardUsdPerKm;
    }

    /// <summary>The distance from a crossing as the crow flies, in kilometres; 0 for those who want to stay in Mexico.</summary>
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

    /// <summary>Los Angeles, Denver and Houston stand for the three parts of the country.</summary>
    private static (double Latitude, double Longitude) CentreOf(Destination destination) => destination switch
    {
        Destination.UsWest => (34.05, -118.24),
        Destination.UsCentre => (39.74, -104.99),
        _ => (29.76, -95.37),
    };
}
