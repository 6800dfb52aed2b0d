using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Which legs lead onward for one destination; the others lead away. A leg leads away if it leads back for everybody
/// (<see cref="WaysBack"/>). Among places between which people go both ways, because they come from different sides, it leads away
/// if it brings them no nearer to the destination: the kilometres that remain, including those beyond the border, do not fall.
/// Distance is used rather than time, so that a footpath around a control leads onward. Any route that returns to its start
/// includes at least one leg that leads away; this keeps route choice solvable and gives a second visit draws of its own.
/// </summary>
public sealed class DirectionField
{
    private readonly RouteNetwork _network;
    private readonly WaysBack _waysBack;
    private readonly double[] _kmToGo;

    /// <summary>Creates the direction field of a destination in a network.</summary>
    public DirectionField(
        RouteNetwork network, WaysBack waysBack, Destination destination, ImmutableArray<DestinationProfile> beyond)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(waysBack);
        _network = network;
        _waysBack = waysBack;
        _kmToGo = ShortestWays.KmTo(
            network,
            place => place.IsDestinationBorder ? OnwardCost.Km(place, destination, beyond) : double.PositiveInfinity);
    }

    /// <summary>The direction fields of the transit country and of the destinations beyond it, in this order.</summary>
    public static ImmutableArray<DirectionField> Of(RouteNetwork network, ImmutableArray<DestinationProfile> beyond)
    {
        var waysBack = new WaysBack(network);
        return
        [
            .. Enumerable.Range(0, beyond.Length + 1)
                .Select(index => new DirectionField(network, waysBack, new Destination(index), beyond)),
        ];
    }

    /// <summary>Whether a leg leads away from the destination, once its way has been travelled to its end.</summary>
    public bool LeadsAway(Leg leg)
    {
        ArgumentNullException.ThrowIfNull(leg);
        // A leg between places without an onward route leads away, since infinity is not less than infinity.
        var goesOn = _network.Waypoints.Next[leg.Id.Index] != Waypoints.None;
        var (start, end) = (leg.From.Index, goesOn ? _network.Waypoints.Ends[leg.Id.Index] : leg.To.Index);
        return double.IsInfinity(_kmToGo[end])
            || (_waysBack.Groups[start] == _waysBack.Groups[end]
                ? !(_kmToGo[end] < _kmToGo[start])
                : _waysBack.LeadsBack(start, end));
    }

    /// <summary>
    /// Places such that legs that lead onward lead to places before, nearest to the end first: the order in which their values are
    /// best computed.
    /// </summary>
    public int[] FromTheEnd() =>
    [
        .. Enumerable.Range(0, _kmToGo.Length)
            .OrderBy(place => double.IsInfinity(_kmToGo[place]))
            .ThenBy(place => _waysBack.Groups[place])
            .ThenBy(place => _kmToGo[place])
            .ThenBy(place => place),
    ];
}
