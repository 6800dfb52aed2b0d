using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Which way is onward, for those bound for one destination: towards fewer kilometres still to go, beyond the border as
/// well. Kilometres and not hours, so that a footpath round a control leads onward. A leg that does not turns back. Any way that comes round to where it began has turned back at least once,
/// which keeps route choice solvable and a second visit's luck apart from the first one's.
/// </summary>
public sealed class DirectionField
{
    private readonly double[] _kmToGo;

    /// <summary>The heading of a destination in a network.</summary>
    public DirectionField(RouteNetwork network, Destination destination)
    {
        ArgumentNullException.ThrowIfNull(network);
        _kmToGo = ShortestWays.KmTo(
            network,
            place => place.IsUsBorder ? OnwardCost.Km(place, destination) : double.PositiveInfinity);
    }

    /// <summary>The headings of all destinations, by destination.</summary>
    public static ImmutableArray<DirectionField> Of(RouteNetwork network) =>
        [.. Enum.GetValues<Destination>().Select(destination => new DirectionField(network, destination))];

    /// <summary>Whether a leg does not lead onward.</summary>
    public bool LeadsAway(Leg leg)
    {
        ArgumentNullException.ThrowIfNull(leg);
        return !(_kmToGo[leg.To.Index] < _kmToGo[leg.From.Index]);
    }

    /// <summary>Places from the end of the way backwards: the order in which their values are best computed.</summary>
    public int[] FromTheEnd() =>
        [.. Enumerable.Range(0, _kmToGo.Length).OrderBy(place => _kmToGo[place]).ThenBy(place => place)];
}
