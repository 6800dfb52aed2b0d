using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Which ways lead back to where people have come from, whatever they are bound for. A way leads back if everybody at its start, from
/// whatever place outside the transit country, has come through its end by the shortest way. Where people come from different
/// sides, one's way back is another's way on; such places form a group, among which people go both ways.
/// </summary>
/// <remarks>
/// A rule that asks only whether fewer kilometres remain shuts every crossing but the nearest: the way to a farther one leads away
/// from the nearest at first, though nobody who takes it turns round. Dial (1971) has both tests for a reasonable way: nearer to the
/// end, and farther from the start.
/// </remarks>
public sealed class WaysBack
{
    /// <summary>Kilometres by which sums over one way may differ, because they are added up in another order.</summary>
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
        _groups = new Components(network, LeadsBack).Find().Groups;
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

    /// <summary>Tarjan's strongly connected components (1972) of the ways that do not lead back.</summary>
    private sealed class Components(RouteNetwork network, Func<int, int, bool> leadsBack)
    {
        private readonly int[] _order = new int[network.Places.Length];
        private readonly int[] _lowest = new int[network.Places.Length];
        private readonly Stack<int> _open = new();
        private int _found;
        private int _closed;

        /// <summary>The number of each place's component. Those come first from which no way leads to others.</summary>
        public int[] Groups { get; } = [.. Enumerable.Repeat(int.MaxValue, network.Places.Length)];

        public Components Find()
        {
            for (var place = 0; place < _order.Length; place++)
            {
                if (_order[place] == 0)
                {
                    Visit(place);
                }
            }

            return this;
        }

        private void Visit(int place)
        {
            _order[place] = _lowest[place] = ++_found;
            _open.Push(place);
            foreach (var leg in network.LegsOutOf(new PlaceId(place)))
            {
                var end = network.Waypoints.Ends[leg.Index];
                if (Groups[end] != int.MaxValue || leadsBack(place, end))
                {
                    continue;
                }

                if (_order[end] == 0)
                {
                    Visit(end);
                }

                _lowest[place] = Math.Min(_lowest[place], _lowest[end]);
            }

            if (_lowest[place] == _order[place])
            {
                Close(place);
            }
        }

        private void Close(int first)
        {
            for (var member = -1; member != first;)
            {
                member = _open.Pop();
                Groups[member] = _closed;
            }

            _closed++;
        }
    }
}
