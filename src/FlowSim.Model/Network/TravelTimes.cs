namespace FlowSim.Model.Network;

/// <summary>Shortest travel times over the legs that parties use, for choosing the nearest office or station.</summary>
public static class TravelTimes
{
    /// <summary>Hours from every place to the nearest of the targets; infinity where none can be reached.</summary>
    /// <param name="network">The network.</param>
    /// <param name="isTarget">Which places are targets.</param>
    public static double[] HoursTo(RouteNetwork network, Func<Place, bool> isTarget)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(isTarget);
        var start = network.Places.Where(isTarget).Select(place => place.Id);
        return Spread(network, start, leg => (leg.To, leg.From));
    }

    /// <summary>Hours from one place to every other, along legs in either direction.</summary>
    public static double[] HoursAround(RouteNetwork network, PlaceId place)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Spread(network, [place], leg => (leg.From, leg.To), leg => (leg.To, leg.From));
    }

    /// <summary>Bellman and Ford's relaxation: the network is small and this runs once per world.</summary>
    private static double[] Spread(
        RouteNetwork network, IEnumerable<PlaceId> starts, params Func<Leg, (PlaceId Near, PlaceId Far)>[] directions)
    {
        var hours = new double[network.Places.Length];
        Array.Fill(hours, double.PositiveInfinity);
        foreach (var place in starts)
        {
            hours[place.Index] = 0;
        }

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
