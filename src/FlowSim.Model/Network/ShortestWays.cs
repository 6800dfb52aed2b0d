using System.Collections.Immutable;

namespace FlowSim.Model.Network;

/// <summary>
/// Shortest routes over the legs that parties use: in hours to find the nearest office or station, in kilometres to
/// find which legs lead onward and how far something reaches.
/// </summary>
public static class ShortestWays
{
    /// <summary>Kilometres from every place to the nearest end; infinity where no end can be reached.</summary>
    /// <param name="network">The network.</param>
    /// <param name="kmFromEnd">For each place where a route may end, the kilometres still to go from there; infinity
    /// elsewhere.</param>
    public static double[] KmTo(RouteNetwork network, Func<Place, double> kmFromEnd)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(kmFromEnd);
        Step[] backwards = [.. Travelled(network).Select(leg => new Step(leg.To.Index, leg.From.Index, leg.LengthKm))];
        double[] sums = [.. network.Places.Select(kmFromEnd)];
        Spread(backwards, sums);
        return sums;
    }

    /// <summary>
    /// Hours from every place to every other, along legs in either direction; one row for each place.
    /// </summary>
    public static double[][] HoursAround(RouteNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var eitherWay = EitherWay(network, leg => leg.Hours);
        return [.. network.Places.Select(place => From(place.Id, network, eitherWay))];
    }

    /// <summary>Kilometres from every place to every other, along legs as they are travelled; one row for each start.</summary>
    public static double[][] KmBetween(RouteNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        Step[] onward = [.. Travelled(network).Select(leg => new Step(leg.From.Index, leg.To.Index, leg.LengthKm))];
        return [.. network.Places.Select(place => From(place.Id, network, onward))];
    }

    /// <summary>Kilometres from a place to every other, along legs in either direction.</summary>
    public static double[] KmAround(RouteNetwork network, PlaceId from)
    {
        ArgumentNullException.ThrowIfNull(network);
        return From(from, network, EitherWay(network, leg => leg.LengthKm));
    }

    /// <summary>
    /// For each leg, its length as a share of a crossing of the transit country: the shortest way from an entry to the border of
    /// the destination country, on average over the entries. 0 for legs that begin elsewhere.
    /// </summary>
    public static IEnumerable<double> SharesOfCrossing(RouteNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var kmToBorder = KmTo(network, place => place.IsDestinationBorder ? 0 : double.PositiveInfinity);
        double[] crossings =
        [
            .. Travelled(network)
                .Where(leg => network[leg.To].IsInTransitCountry && !network[leg.From].IsInTransitCountry)
                .Select(leg => leg.To.Index)
                .Distinct()
                .Select(entry => kmToBorder[entry])
                .Where(double.IsFinite),
        ];
        var crossingKm = crossings.Length == 0 ? double.PositiveInfinity : crossings.Average();
        return network.Legs.Select(leg =>
            leg.Purpose == LegPurpose.Travel && network[leg.From].IsInTransitCountry ? leg.LengthKm / crossingKm : 0);
    }

    /// <summary>The legs of the fastest route by road from one place to another; empty without such a route.</summary>
    public static ImmutableArray<LegId> Road(RouteNetwork network, PlaceId from, PlaceId to)
    {
        ArgumentNullException.ThrowIfNull(network);
        Leg[] roads = [.. Travelled(network).Where(leg => leg.Mode == TravelMode.Road)];
        var hours = new double[network.Places.Length];
        Array.Fill(hours, double.PositiveInfinity);
        hours[to.Index] = 0;
        Spread([.. roads.Select(leg => new Step(leg.To.Index, leg.From.Index, leg.Hours))], hours);
        if (double.IsInfinity(hours[from.Index]))
        {
            return [];
        }

        var way = ImmutableArray.CreateBuilder<LegId>();
        for (var at = from; at != to; at = network[way[^1]].To)
        {
            way.Add(roads.Where(leg => leg.From == at).MinBy(leg => leg.Hours + hours[leg.To.Index])!.Id);
        }

        return way.ToImmutable();
    }

    private static Step[] EitherWay(RouteNetwork network, Func<Leg, double> length) =>
    [
        .. Travelled(network).Select(leg => new Step(leg.From.Index, leg.To.Index, length(leg))),
        .. Travelled(network).Select(leg => new Step(leg.To.Index, leg.From.Index, length(leg))),
    ];

    private static double[] From(PlaceId start, RouteNetwork network, Step[] steps)
    {
        var sums = new double[network.Places.Length];
        Array.Fill(sums, double.PositiveInfinity);
        sums[start.Index] = 0;
        Spread(steps, sums);
        return sums;
    }

    private static IEnumerable<Leg> Travelled(RouteNetwork network) =>
        network.Legs.Where(leg => leg.Purpose == LegPurpose.Travel);

    /// <summary>Bellman-Ford relaxation: the network is small, and this runs once per world.</summary>
    private static void Spread(ReadOnlySpan<Step> steps, Span<double> sums)
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (ref readonly var step in steps)
            {
                var through = sums[step.Near] + step.Length;
                if (through < sums[step.Far])
                {
                    sums[step.Far] = through;
                    changed = true;
                }
            }
        }
    }

    /// <summary>A leg for the relaxation, from a place already reached to one farther away.</summary>
    private readonly record struct Step(int Near, int Far, double Length);
}
