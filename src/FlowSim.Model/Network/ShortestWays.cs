namespace FlowSim.Model.Network;

/// <summary>Shortest ways over the legs that parties use: in hours for the nearest office or station, in kilometres for where onward is.</summary>
public static class ShortestWays
{
    /// <summary>Kilometres from every place to the end of its way; infinity where no end can be reached.</summary>
    /// <param name="network">The network.</param>
    /// <param name="kmFromEnd">Kilometres still to go from each place where the way may end; infinity elsewhere.</param>
    public static double[] KmTo(RouteNetwork network, Func<Place, double> kmFromEnd)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(kmFromEnd);
        return Spread(network, leg => leg.LengthKm, [.. network.Places.Select(kmFromEnd)], leg => (leg.To, leg.From));
    }

    /// <summary>Hours from one place to every other, along legs in either direction.</summary>
    public static double[] HoursAround(RouteNetwork network, PlaceId place)
    {
        ArgumentNullException.ThrowIfNull(network);
        var start = new double[network.Places.Length];
        Array.Fill(start, double.PositiveInfinity);
        start[place.Index] = 0;
        return Spread(network, leg => leg.Hours, start, leg => (leg.From, leg.To), leg => (leg.To, leg.From));
    }

    /// <summary>Bellman and Ford's relaxation: the network is small and this runs once per world.</summary>
    private static double[] Spread(
        RouteNetwork network, Func<Leg, double> measure, double[] sums, params Func<Leg, (PlaceId Near, PlaceId Far)>[] directions)
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
                    var through = sums[near.Index] + measure(leg);
                    if (through < sums[far.Index])
                    {
                        sums[far.Index] = through;
                        changed = true;
                    }
                }
            }
        }

        return sums;
    }
}
