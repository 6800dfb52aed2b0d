using System.Collections.Immutable;
using FlowSim.Kernel.Numerics;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// The cost beyond the border, from the crossing to the destination. It is the reason why some parties head for one end of the
/// border and some for the other.
/// </summary>
public static class OnwardCost
{
    private const double KmPerDegree = 111.2;

    /// <summary>
    /// The cost from a crossing, in US dollars per person; 0 for those whose destination is the transit country.
    /// </summary>
    public static double Usd(
        Place crossing, Destination destination, ImmutableArray<DestinationProfile> beyond, RouteChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Km(crossing, destination, beyond) * parameters.OnwardUsdPerKm;
    }

    /// <summary>
    /// The straight-line distance from a crossing, in kilometres, on a plane map at the latitude half-way; 0 for those whose
    /// destination is the transit country.
    /// </summary>
    public static double Km(Place crossing, Destination destination, ImmutableArray<DestinationProfile> beyond)
    {
        ArgumentNullException.ThrowIfNull(crossing);
        if (destination.IsTransitCountry)
        {
            return 0;
        }

        var end = beyond[destination.Index - 1];
        var north = (end.Latitude - crossing.Latitude) * KmPerDegree;
        var middle = (end.Latitude + crossing.Latitude) / 2;
        var east = (end.Longitude - crossing.Longitude) * KmPerDegree * PortableMath.Cos(middle * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
