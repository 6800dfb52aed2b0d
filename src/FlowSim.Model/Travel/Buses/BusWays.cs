using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Travel.Buses;

/// <summary>The roads that free buses take, so that a ride is counted on the legs it uses.</summary>
internal sealed class BusWays
{
    private readonly Dictionary<(int From, int To), ImmutableArray<LegId>> _ways = [];
    private readonly ImmutableArray<LegId>[] _from;
    private int _policyVersion = -1;

    /// <summary>Finds the route of every bus that ever runs.</summary>
    public BusWays(RouteNetwork network, IEnumerable<PolicyEntry> entries)
    {
        _from = new ImmutableArray<LegId>[network.Places.Length];
        Array.Fill(_from, []);
        foreach (var bus in entries.Select(entry => entry.Instrument).OfType<BusInstrument>())
        {
            foreach (var place in bus.At)
            {
                _ways.TryAdd((place.Index, bus.To.Index), ShortestWays.Road(network, place, bus.To));
            }
        }
    }

    /// <summary>
    /// The legs a bus takes from a place today; empty where no bus runs, or where no road leads to its destination.
    /// </summary>
    public ReadOnlySpan<LegId> From(int place) => _from[place].AsSpan();

    /// <summary>Updates the routes if the policy has changed.</summary>
    public void Refresh(PolicyState policy)
    {
        if (policy.Version == _policyVersion)
        {
            return;
        }

        _policyVersion = policy.Version;
        for (var place = 0; place < _from.Length; place++)
        {
            ref readonly var bus = ref policy.Buses[place];
            _from[place] = bus.Share > 0 ? _ways[(place, bus.To.Index)] : [];
        }
    }
}
