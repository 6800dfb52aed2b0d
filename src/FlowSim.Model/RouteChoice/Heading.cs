using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Which way is onward, for those bound for one destination: towards fewer hours still to go, beyond the border as well.
/// A leg that does not lead onward turns back. Any way that comes round to where it began has turned back at least once,
/// which keeps route choice solvable and a second visit's luck apart from the first one's.
/// </summary>
public sealed class Heading
{
    private readonly double[] _hoursToGo;

    /// <summary>The heading of a destination in a network.</summary>
    public Heading(RouteNetwork network, Destination destination, RouteChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(parameters);
        _hoursToGo = TravelTimes.HoursTo(
            network,
            place => place.IsUsBorder
                ? OnwardCost.Km(place, destination) / parameters.OnwardKmPerHour
                : double.PositiveInfinity);
    }

    /// <summary>The headings of all destinations, by destination.</summary>
    public static ImmutableArray<Heading> Of(RouteNetwork network, RouteChoiceParameters parameters) =>
        [.. Enum.GetValues<Destination>().Select(destination => new Heading(network, destination, parameters))];

    /// <summary>Whether a leg does not lead onward.</summary>
    public bool TurnsBack(Leg leg)
    {
        ArgumentNullException.ThrowIfNull(leg);
        return !(_hoursToGo[leg.To.Index] < _hoursToGo[leg.From.Index]);
    }

    /// <summary>Places from the end of the way backwards: the order in which their values are best computed.</summary>
    public int[] FromTheEnd() =>
        [.. Enumerable.Range(0, _hoursToGo.Length).OrderBy(place => _hoursToGo[place]).ThenBy(place => place)];
}
