namespace FlowSim.Model.Network;

/// <summary>
/// Places that are only points of a way: two neighbours, one leg each way, one mode of travel, and nothing that a place of
/// transit is not. Nobody decides anything there: who came along a way goes on along it, to the place where ways part or
/// end. So what people do does not depend on how many points of a way a map shows.
/// </summary>
public sealed class Waypoints
{
    /// <summary>No leg: ways part or end where the leg leads.</summary>
    public const int None = -1;

    private readonly int[] _next;
    private readonly int[] _ends;
    private readonly int[] _starts;
    private readonly bool[] _isWaypoint;

    internal Waypoints(RouteNetwork network)
    {
        _isWaypoint = [.. network.Places.Select(place => IsPointOfAWay(network, place))];
        _next = new int[network.Legs.Length];
        Array.Fill(_next, None);
        foreach (var leg in network.Out)
        {
            if (_isWaypoint[network[leg].To.Index])
            {
                _next[leg.Index] = Onward(network, network[leg]);
            }
        }

        _ends = [.. network.Legs.Select(leg => EndOf(network, leg))];
        _starts = [.. network.Legs.Select(leg => leg.From.Index)];
        foreach (var first in network.Legs.Where(leg => !_next.Contains(leg.Id.Index)))
        {
            for (var leg = _next[first.Id.Index]; leg != None; leg = _next[leg])
            {
                _starts[leg] = first.From.Index;
            }
        }
    }

    /// <summary>
    /// For each leg, the leg on which those who travelled it go on without a choice; <see cref="None"/> where they choose.
    /// </summary>
    public ReadOnlySpan<int> Next => _next;

    /// <summary>For each leg, the index of the place where its way ends, at which those who travel it choose again.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    /// <summary>For each leg, the index of the place where its way begins, at which those who travel it chose it.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>Whether a place is only a point of a way.</summary>
    public bool Includes(PlaceId place) => _isWaypoint[place.Index];

    private static bool IsPointOfAWay(RouteNetwork network, Place place)
    {
        if (place.Role != PlaceRole.Transit)
        {
            return false;
        }

        Leg[] leaving = [.. network.Legs.Where(leg => leg.Purpose == LegPurpose.Travel && leg.From == place.Id)];
        Leg[] arriving = [.. network.Legs.Where(leg => leg.Purpose == LegPurpose.Travel && leg.To == place.Id)];
        PlaceId[] next = [.. leaving.Select(leg => leg.To)];
        PlaceId[] before = [.. arriving.Select(leg => leg.From)];
        return next.Union(before).Count() == 2
            && !next.Contains(place.Id)
            && next.Distinct().Count() == next.Length
            && before.Distinct().Count() == before.Length
            && leaving.Concat(arriving).Select(leg => leg.Mode).Distinct().Count() == 1;
    }

    private static int Onward(RouteNetwork network, Leg leg)
    {
        foreach (var next in network.LegsOutOf(leg.To))
        {
            if (network[next].To != leg.From)
            {
                return next.Index;
            }
        }

        return None;
    }

    /// <summary>The end of a way; a ring of nothing but waypoints, on which nobody ever sets out, is cut where it began.</summary>
    private int EndOf(RouteNetwork network, Leg leg)
    {
        var last = leg.Id.Index;
        while (_next[last] != None)
        {
            if (_next[last] == leg.Id.Index)
            {
                _next[last] = None;
                break;
            }

            last = _next[last];
        }

        return network.Legs[last].To.Index;
    }
}
