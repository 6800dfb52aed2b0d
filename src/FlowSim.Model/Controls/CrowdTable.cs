using FlowSim.Model.Network;

namespace FlowSim.Model.Controls;

/// <summary>
/// The number of people that the officers of a place see in a day: those who set out from it other than on a free bus, and
/// those who come to it, smoothed over days. Nobody has come before the first day.
/// </summary>
internal sealed class CrowdTable(RouteNetwork network, EncounterParameters parameters)
{
    private readonly double[] _people = new double[network.Places.Length];
    private readonly double[] _arriving = new double[network.Places.Length];
    private readonly long[] _arrivals = new long[network.Places.Length];

    // The first day counts in full: there is no earlier value to smooth with.
    private double _weight = 1;

    /// <summary>People who set out from a place on their own in a day, smoothed over days.</summary>
    public double At(int place) => _people[place];

    /// <summary>People who came to a place on their own in a day, smoothed over days.</summary>
    public double Into(int place) => _arriving[place];

    /// <summary>Adds the people of a day.</summary>
    /// <param name="peopleByLeg">People who set out on each leg today on their own, of those simulated.</param>
    /// <param name="sampleShare">The share of people simulated.</param>
    public void Remember(ReadOnlySpan<int> peopleByLeg, double sampleShare)
    {
        Array.Clear(_arrivals);
        foreach (var leg in network.Out)
        {
            _arrivals[network[leg].To.Index] += peopleByLeg[leg.Index];
        }

        for (var place = 0; place < _people.Length; place++)
        {
            var people = 0L;
            foreach (var leg in network.LegsOutOf(new PlaceId(place)))
            {
                people += peopleByLeg[leg.Index];
            }

            _people[place] += _weight * ((people / sampleShare) - _people[place]);
            _arriving[place] += _weight * ((_arrivals[place] / sampleShare) - _arriving[place]);
        }

        _weight = parameters.TrafficSmoothingWeight;
    }
}
