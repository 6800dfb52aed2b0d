using System.Collections.Immutable;
using FlowSim.Kernel;
using FlowSim.Kernel.Numerics;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Perception;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Route choice as the event loop reads it: for each choice segment and place, the cumulative shares of the outgoing legs
/// and the end of the journey. <see cref="Refresh"/> updates them from beliefs, one group of segments at a time.
/// </summary>
internal sealed class ChoiceTable
{
    /// <summary>
    /// The choice to end the journey: to be at its end, to settle for those whose destination is the transit country, or to
    /// go home from where no way leads to an end.
    /// </summary>
    public const ushort Exit = ushort.MaxValue;

    private readonly RouteNetwork _network;
    private readonly RouteChoiceParameters _parameters;
    private readonly ChoiceWeights _weights;
    private readonly double[][] _values;
    private readonly int[] _bounds;
    private readonly int[] _firstBound;
    private readonly ushort[] _targets;
    private readonly int[] _firstTarget;
    private readonly (int Group, int Lane)[] _solvedAt;
    private readonly int[][] _orders;
    private readonly ChoiceScratch[] _scratch;
    private readonly CostRiseTable _rise;
    private bool _hasReference;

    public ChoiceTable(
        RouteNetwork network,
        ModelParameters parameters,
        ImmutableArray<DirectionField> directionFields,
        ImmutableArray<ImmutableArray<int>> homes,
        int threads)
    {
        _network = network;
        _parameters = parameters.RouteChoice;
        var places = network.Places.Length;
        _orders = [.. directionFields.Select(directionField => directionField.FromTheEnd())];
        (_firstBound, _firstTarget) = (new int[places + 1], new int[places + 1]);
        for (var place = 0; place < places; place++)
        {
            var legs = network.LegsOutOf(new PlaceId(place)).Length;
            _firstBound[place + 1] = _firstBound[place] + Math.Max(legs, 1);
            _firstTarget[place + 1] = _firstTarget[place] + legs + 1;
        }

        Segments = [.. ChoiceSegment.All(parameters.Groups.Length, directionFields.Length)];
        _bounds = new int[Segments.Length * _firstBound[places]];
        _targets = Targets(network);
        Groups = TasteGroup.All(Segments);
        _values = [.. Groups.Select(group => new double[RecursiveLogit.LengthFor(places, group.Segments.Length)])];
        _solvedAt = SolvedAt(Groups, Segments.Length);
        _rise = new CostRiseTable(Segments.Length, places, homes, _parameters.ScaleUsd);
        _weights = new ChoiceWeights(network, parameters, Segments, directionFields);
        var largest = Groups.Max(group => group.Segments.Length);
        _scratch = [.. Enumerable.Range(0, threads).Select(_ => new ChoiceScratch(network, largest))];
    }

    /// <summary>The choice segments, by index.</summary>
    public ImmutableArray<ChoiceSegment> Segments { get; }

    /// <summary>The segments that are solved together, by community.</summary>
    public ImmutableArray<TasteGroup> Groups { get; }

    /// <summary>The options at a place for parties of a segment.</summary>
    public Ways WaysFrom(int segment, int place)
    {
        var first = _firstTarget[place];
        return new Ways(BoundsOf(segment, place), _targets.AsSpan(first, _firstTarget[place + 1] - first));
    }

    /// <summary>
    /// How much dearer parties of a segment believe the way ahead of a place to be than the way as it is known without policy, in US
    /// dollars; negative where it has become cheaper.
    /// </summary>
    public double RiseUsd(int segment, int place) => _rise.Usd(segment, place, ValueOf(segment, place));

    /// <summary>
    /// The rise less what people who set out from a place expected to pay as far as here, which lies behind them.
    /// </summary>
    public double OverPaidUsd(int segment, int place, int home) =>
        _rise.OverPaidUsd(segment, place, home, ValueOf(segment, place));

    /// <summary>Keeps the costs of now as those with which later ones are compared.</summary>
    public void RememberReference()
    {
        for (var segment = 0; segment < Segments.Length; segment++)
        {
            for (var place = 0; place < _network.Places.Length; place++)
            {
                _rise.SetReference(segment, place, ValueOf(segment, place));
            }
        }

        _hasReference = true;
    }

    /// <summary>Solves the choice of a group of segments again and rebuilds their alias tables.</summary>
    /// <param name="group">The number of the group in <see cref="Groups"/>.</param>
    /// <param name="beliefs">What communities believe.</param>
    /// <param name="surchargeWeights">exp(-cost/scale) of what policy adds to the cost of each leg for everyone.</param>
    /// <param name="queueCostUsd">
    /// The expected cost of waiting at each place's port, in US dollars; infinite at a port believed to be closed.
    /// </param>
    /// <param name="worker">The worker that calls, which selects the scratch memory.</param>
    /// <exception cref="InvariantException">The choice has no solution.</exception>
    public void Refresh(
        int group,
        BeliefTable beliefs,
        ReadOnlySpan<double> surchargeWeights,
        ReadOnlySpan<double> queueCostUsd,
        int worker)
    {
        var scratch = _scratch[worker];
        var segments = Groups[group].Segments;
        var order = _orders[Groups[group].Destination.Index];
        for (var lane = 0; lane < segments.Length; lane++)
        {
            _weights.OfLegs(segments[lane], beliefs, surchargeWeights, scratch.LegWeights.AsSpan(lane), segments.Length);
            _weights.OfExits(segments[lane], queueCostUsd, scratch.ExitWeights.AsSpan(lane), segments.Length);
        }

        var values = _values[group];
        if (!RecursiveLogit.Solve(_network, order, segments.Length, scratch.LegWeights, scratch.ExitWeights, values))
        {
            throw new InvariantException(
                $"Route choice of the tastes from {segments[0].Index} has no solution: wandering costs too little beside the "
                + "scale (route-choice.scale-usd, route-choice.turning-back-scales).");
        }

        if (!_hasReference)
        {
            ExpectCosts(order, segments, scratch, values);
        }

        for (var place = 0; place < _network.Places.Length; place++)
        {
            SetBounds(segments, place, scratch, values);
        }
    }

    /// <summary>The group of each segment, and its position among those of the group.</summary>
    private static (int Group, int Lane)[] SolvedAt(ImmutableArray<TasteGroup> groups, int segments)
    {
        var at = new (int Group, int Lane)[segments];
        for (var group = 0; group < groups.Length; group++)
        {
            for (var lane = 0; lane < groups[group].Segments.Length; lane++)
            {
                at[groups[group].Segments[lane].Index] = (group, lane);
            }
        }

        return at;
    }

    /// <summary>exp(value/scale) of being at a place, for a segment.</summary>
    private double ValueOf(int segment, int place)
    {
        var (group, lane) = _solvedAt[segment];
        return _values[group][(place * Groups[group].Segments.Length) + lane];
    }

    private void ExpectCosts(
        ReadOnlySpan<int> order, ImmutableArray<ChoiceSegment> segments, ChoiceScratch scratch, ReadOnlySpan<double> values)
    {
        var expectedUsd = scratch.ExpectedUsd;
        ExpectedCost.Solve(
            _network, order, segments.Length, scratch.LegWeights, scratch.ExitWeights, values, _parameters.ScaleUsd, expectedUsd);
        for (var lane = 0; lane < segments.Length; lane++)
        {
            _rise.SetExpected(segments[lane], expectedUsd.AsSpan(lane), segments.Length);
        }
    }

    /// <summary>What each option of each place leads to: its legs, and last the end of the journey.</summary>
    private static ushort[] Targets(RouteNetwork network)
    {
        var targets = new List<ushort>();
        for (var place = 0; place < network.Places.Length; place++)
        {
            foreach (var leg in network.LegsOutOf(new PlaceId(place)))
            {
                targets.Add((ushort)leg.Index);
            }

            targets.Add(Exit);
        }

        return [.. targets];
    }

    /// <summary>
    /// The weight of a cost. Only differences matter, so costs whose weight would underflow are capped.
    /// </summary>
    public static double Weight(double usd, double scaleUsd) => PortableMath.Exp(-Math.Min(usd / scaleUsd, 300));

    /// <summary>
    /// The bounds of a place for a segment. Those of one place stand together, because parties of few segments are at most places.
    /// </summary>
    private Span<int> BoundsOf(int segment, int place)
    {
        var first = _firstBound[place];
        var count = _firstBound[place + 1] - first;
        return _bounds.AsSpan((first * Segments.Length) + (segment * count), count);
    }

    /// <summary>Sets the shares of the options at a place, for each segment of a group.</summary>
    private void SetBounds(
        ImmutableArray<ChoiceSegment> segments, int place, ChoiceScratch scratch, ReadOnlySpan<double> values)
    {
        var legsOut = _network.LegsOutOf(new PlaceId(place));
        var stride = segments.Length;
        for (var lane = 0; lane < segments.Length; lane++)
        {
            var segment = segments[lane].Index;
            var bounds = BoundsOf(segment, place);
            var value = values[(place * stride) + lane];
            var sum = 0.0;
            for (var option = 0; option < legsOut.Length; option++)
            {
                var leg = legsOut[option].Index;
                sum += scratch.LegWeights[(leg * stride) + lane] * values[(_network.Waypoints.Ends[leg] * stride) + lane];
                scratch.Sums[option] = sum;
            }

            // If no end can be reached from here, the only option is to end the journey here.
            var all = value > 0 ? sum + scratch.ExitWeights[(place * stride) + lane] : 1;
            for (var option = 0; option < legsOut.Length; option++)
            {
                bounds[option] = CumulativeShares.Bound(scratch.Sums[option], all);
            }

            if (legsOut.Length == 0)
            {
                bounds[0] = CumulativeShares.Whole;
            }

            if (_rise.MayExceed(segment, place, value))
            {
                Ways.Mark(ref bounds[0]);
            }
        }
    }
}
