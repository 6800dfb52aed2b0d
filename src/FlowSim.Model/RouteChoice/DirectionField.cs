using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Which legs lead onward for one destination: those after which fewer kilometres remain, including those beyond the
/// border. Distance is used rather than time, so that a footpath around a control leads onward. All other legs lead
/// away. Any route that returns to its start includes at least one leg that leads away; this keeps route choice
/// solvable and gives a second visit draws of its own.
/// </summary>
public sealed class DirectionField
{
    private readonly RouteNetwork _network;
    private readonly double[] _kmToGo;

    /// <summary>Creates the direction field of a destination in a network.</summary>
    public DirectionField(RouteNetwork network, Destination destination, ImmutableArray<DestinationProfile> beyond)
    {
        ArgumentNullException.ThrowIfNull(network);
        _network = network;
        _kmToGo = ShortestWays.KmTo(
            network,
            place => place.IsDestinationBorder ? OnwardCost.Km(place, destination, beyond) : double.PositiveInfinity);
    }

    /// <summary>The direction fields of the transit country and of the destinations beyond it, in this order.</summary>
    public static ImmutableArray<DirectionField> Of(RouteNetwork network, ImmutableArray<DestinationProfile> beyond) =>
        [.. Enumerable.Range(0, beyond.Length + 1).Select(index => new DirectionField(network, new Destination(index), beyond))];

    /// <summary>Whether a leg leads away from the destination, once its way has been travelled to its end.</summary>
    public bool LeadsAway(Leg leg)
    {
        ArgumentNullException.ThrowIfNull(leg);
        // A leg between places without an onward route leads away too, since infinity is not less than infinity.
        var goesOn = _network.Waypoints.Next[leg.Id.Index] != Waypoints.None;
        var end = goesOn ? _network.Waypoints.Ends[leg.Id.Index] : leg.To.Index;
        return !(_kmToGo[end] < _kmToGo[leg.From.Index]);
    }

    /// <summary>
    /// Places ordered by remaining distance, nearest to the end first: the order in which their values are best
    /// computed.
    /// </summary>
    public int[] FromTheEnd() =>
        [.. Enumerable.Range(0, _kmToGo.Length).OrderBy(place => _kmToGo[place]).ThenBy(place => place)];
}
