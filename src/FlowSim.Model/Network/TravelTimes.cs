namespace FlowSim.Model.Network;

/// <summary>Shortest travel times over the legs that parties use, for choosing the nearest office or station.</summary>
public static class TravelTimes
{
    /// <summary>Hours from every place to the end of its way; infinity where no end can be reached.</summary>
    /// <param name="network">The network.</param>
    /// <param name="hoursFromEnd">Hours still to go from each place where the way may end; infinity elsewhere.</param>
    public static double[] HoursTo(RouteNetwork network, Func<Place, double> hoursFromEnd)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(hoursFromEnd);
        return Spread(network, [.. network.Places.Select(hoursFromEnd)], leg => (leg.To, leg.From));
    }

    /// <summary>Hours from one place to every other, along legs in either direction.</summary>
    public static double[] HoursAround(RouteNetwork network, PlaceId place)
    {
        ArgumentNullException.ThrowIfNull(network);
        var start = new double[network.Places.Length];
        Array.Fill(start, double.PositiveInfinity);
        start[place.Index] = 0;
        return Spread(network, start, leg => (leg.From, leg.To), leg => (leg.To, leg.From));
    }

    /// <summary>Bellman and Ford's relaxation: the network is small and this runs once per world.</summary>
    private static double[] Spread(
        RouteNetwork network, double[] hours, params Func<Leg, (PlaceId Near, PlaceId Far)>[] directions)
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var leg in network.Legs)
            {
                if (leg.Purpose != LegPurpose.Travel)
                {
                    continue;
                }

                foreach (var direction in directions)
                {
                    var (near, far) = direction(leg);
                    var through = hours[near.Index] + leg.Hours;
                    if (through < hours[far.Index])
                    {
                        hours[far.Index] = through;
                        changed = true;
                    }
                }
            }
        }

        return hours;
    }
}
