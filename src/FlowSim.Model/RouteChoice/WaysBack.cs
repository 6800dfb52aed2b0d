using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Which ways lead back to where people have come from, whatever they are bound for: such as end at a place through which everybody
/// came, wherever from outside the transit country, who is where the way begins. Where people come from different sides, one's way
/// back is another's way on, and a group of places is formed among which people go both ways.
/// </summary>
/// <remarks>
/// A rule that asks only whether fewer kilometres remain shuts every crossing but the nearest: whoever sets out for a farther one
/// leads away from the nearest at first, though nobody turns round. Dial (1971) has both tests for a reasonable way: nearer to the
/// end, and farther from the start.
/// </remarks>
public sealed class WaysBack
{
    /// <summary>Kilometres by which a detour may be longer than the shortest way without being one: sums differ in their last bits.</summary>
    private const double ToleranceKm = 1e-6;

    private readonly double[][] _km;
    private readonly int[] _homes;
    private readonly int[] _groups;

    /// <summary>The ways back of a network.</summary>
    public WaysBack(RouteNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        _km = ShortestWays.KmBetween(network);
        _homes =
        [
            .. network.Places
                .Where(place => !place.IsInTransitCountry && !place.IsDestinationBorder)
                .Select(place => place.Id.Index),
        ];
        _groups = GroupsOf(network);
    }

    /// <summary>
    /// By place, the number of its group of places among which people go both ways. A way between groups that does not lead back
    /// leads to a lower number.
    /// </summary>
    public ReadOnlySpan<int> Groups => _groups;

    /// <summary>Whether a way from one place to another leads back: everybody who is at its start has come through its end.</summary>
    public bool LeadsBack(int start, int end)
    {
        var isReached = false;
        foreach (var home in _homes)
        {
            if (double.IsInfinity(_km[home][start]))
            {
                continue;
            }

            isReached = true;
            if (!(_km[home][end] + _km[end][start] <= _km[home][start] + ToleranceKm))
            {
                return false;
            }
        }

        return isReached;
    }

    /// <summary>
    /// Tarjan's strongly connected components (1972) of the ways that do not lead back; it finds those first from which no way
    /// leads to others.
    /// </summary>
    private int[] GroupsOf(RouteNetwork network)
    {
        var places = network.Places.Length;
        var groups = new int[places];
        var (order, lowest) = (new int[places], new int[places]);
        var open = new Stack<int>();
        var (found, closed) = (0, 0);
        Array.Fill(groups, int.MaxValue);

        void Visit(int place)
        {
            order[place] = lowest[place] = ++found;
            open.Push(place);
            foreach (var leg in network.LegsOutOf(new PlaceId(place)))
            {
                var end = network.Waypoints.Ends[leg.Index];
                if (groups[end] != int.MaxValue || LeadsBack(place, end))
                {
                    continue;
                }

                if (order[end] == 0)
                {
                    Visit(end);
                }

                lowest[place] = Math.Min(lowest[place], lowest[end]);
            }

            if (lowest[place] == order[place])
            {
                for (var member = -1; member != place;)
                {
                    member = open.Pop();
                    groups[member] = closed;
                }

                closed++;
            }
        }

        for (var place = 0; place < places; place++)
        {
            if (order[place] == 0)
            {
                Visit(place);
            }
        }

        return groups;
    }
}
