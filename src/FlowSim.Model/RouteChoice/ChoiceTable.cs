using System.Collections.Immutable;
using FlowSim.Kernel;
using FlowSim.Kernel.Numerics;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Perception;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Route choice as the event loop reads it: for each choice segment and place, an alias table over the outgoing legs
/// and the end of the journey. <see cref="Refresh"/> updates it from beliefs, one group of segments at a time.
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
    private readonly double[] _lastingWeights;
    private readonly double[] _onwardUsd;
    private readonly double[][] _values;
    private readonly uint[] _cells;
    private readonly ushort[] _targets;
    private readonly int[] _firstCell;
    private readonly int[][] _orders;
    private readonly ChoiceScratch[] _scratch;

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
        _firstCell = new int[places + 1];
        for (var place = 0; place < places; place++)
        {
            _firstCell[place + 1] = _firstCell[place] + network.LegsOutOf(new PlaceId(place)).Length + 1;
        }

        Segments = [.. ChoiceSegment.All(parameters.Groups.Length, directionFields.Length)];
        _cells = new uint[Segments.Length * _firstCell[places]];
        _targets = Targets(network);
        Groups = TasteGroup.All(Segments);
        _values = [.. Groups.Select(group => new double[group.Segments.Length * places])];
        Rise = new CostRiseTable(Segments.Length, places, homes);
        _lastingWeights = LastingWeights(network, Segments, parameters, directionFields);
        _onwardUsd = [.. from destination in Enumerable.Range(0, directionFields.Length)
                         from place in network.Places
                         select OnwardCost.Usd(
                             place, new Destination(destination), parameters.Destinations, parameters.RouteChoice)];
        var largest = Groups.Max(group => group.Segments.Length);
        _scratch = [.. Enumerable.Range(0, threads).Select(_ => new ChoiceScratch(network, largest))];
    }

    /// <summary>The choice segments, by index.</summary>
    public ImmutableArray<ChoiceSegment> Segments { get; }

    /// <summary>The segments that are solved together, by community.</summary>
    public ImmutableArray<TasteGroup> Groups { get; }

    /// <summary>How much dearer the onward journey has become.</summary>
    public CostRiseTable Rise { get; }

    /// <summary>The options at a place for parties of a segment.</summary>
    public Ways WaysFrom(int segment, int place)
    {
        var cells = CellsOf(segment, place);
        return new Ways(cells, _targets.AsSpan(_firstCell[place], cells.Length));
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
        var legWeights = scratch.LegWeights.AsSpan(0, _network.Legs.Length * segments.Length);
        var exitWeights = scratch.ExitWeights.AsSpan(0, _network.Places.Length * segments.Length);
        for (var lane = 0; lane < segments.Length; lane++)
        {
            LegWeights(segments[lane], beliefs, surchargeWeights, legWeights[lane..], segments.Length);
            ExitWeights(segments[lane], queueCostUsd, exitWeights[lane..], segments.Length);
        }

        var values = _values[group];
        if (!RecursiveLogit.Solve(_network, order, legWeights, exitWeights, values))
        {
            throw new InvariantException(
                $"Route choice of the tastes from {segments[0].Index} has no solution: wandering costs too little beside the "
                + "scale (route-choice.scale-usd, route-choice.turning-back-scales).");
        }

        if (Rise.IsReference)
        {
            var expectedUsd = scratch.ExpectedUsd.AsSpan(0, values.Length);
            ExpectedCost.Solve(_network, order, legWeights, exitWeights, values, _parameters.ScaleUsd, expectedUsd);
            for (var lane = 0; lane < segments.Length; lane++)
            {
                Rise.SetExpected(segments[lane], expectedUsd[lane..], segments.Length);
            }
        }

        for (var place = 0; place < _network.Places.Length; place++)
        {
            for (var lane = 0; lane < segments.Length; lane++)
            {
                FillCells(segments[lane].Index, place, scratch, values, lane, segments.Length);
            }
        }
    }

    /// <summary>exp(-cost/scale) of each way, by the leg with which it begins, as a segment believes it to be now.</summary>
    private void LegWeights(
        ChoiceSegment segment, BeliefTable beliefs, ReadOnlySpan<double> surchargeWeights, Span<double> weights, int stride)
    {
        var legs = _network.Legs.Length;
        var lasting = _lastingWeights.AsSpan(segment.Index * legs, legs);
        var perceived = beliefs.WeightsOf(segment);
        var next = _network.Waypoints.Next;
        for (var leg = 0; leg < legs; leg++)
        {
            var weight = lasting[leg] * perceived[leg];
            for (var later = next[leg]; later != Waypoints.None; later = next[later])
            {
                weight *= perceived[later];
            }

            weights[leg * stride] = weight * surchargeWeights[leg];
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

    /// <summary>exp(-cost/scale) of each way, by the leg with which it begins, without what communities believe of it.</summary>
    private static double[] LastingWeights(
        RouteNetwork network,
        ImmutableArray<ChoiceSegment> segments,
        ModelParameters parameters,
        ImmutableArray<DirectionField> directionFields)
    {
        var weights = new double[segments.Length * network.Legs.Length];
        foreach (var segment in segments)
        {
            foreach (var leg in network.Legs)
            {
                var leadsAway = directionFields[segment.Destination.Index].LeadsAway(leg);
                var boardingDays = leg.Mode == TravelMode.Rail ? parameters.Travel.RailWaitDays : 0;
                var usd = LegCost.OfSettingOutUsd(boardingDays, leadsAway, parameters.RouteChoice)
                    + LegCost.LastingUsd(leg, segment, parameters);
                for (var next = network.Waypoints.Next[leg.Id.Index]; next != Waypoints.None; next = network.Waypoints.Next[next])
                {
                    usd += LegCost.LastingUsd(network.Legs[next], segment, parameters);
                }

                weights[(segment.Index * network.Legs.Length) + leg.Id.Index] = Weight(usd, parameters.RouteChoice.ScaleUsd);
            }
        }

        return weights;
    }

    /// <summary>
    /// The weight of a cost. Only differences matter, so costs whose weight would underflow are capped.
    /// </summary>
    public static double Weight(double usd, double scaleUsd) => PortableMath.Exp(-Math.Min(usd / scaleUsd, 300));

    private void ExitWeights(ChoiceSegment segment, ReadOnlySpan<double> queueCostUsd, Span<double> weights, int stride)
    {
        var places = _network.Places.Length;
        for (var index = 0; index < places; index++)
        {
            var place = _network.Places[index];
            weights[index * stride] = (segment.StaysInTransitCountry, place) switch
            {
                (false, { Role: PlaceRole.PortOfEntry }) when !segment.AsksAtPort || double.IsInfinity(queueCostUsd[index]) => 0,
                (false, { IsDestinationBorder: true }) => Weight(
                    queueCostUsd[index] + _onwardUsd[(segment.Destination.Index * places) + index], _parameters.ScaleUsd),
                (true, { IsSettlement: true }) => 1,
                _ => 0,
            };
        }
    }

    /// <summary>
    /// The cells of a place for a segment. Those of one place stand together, because parties of few segments are at most places.
    /// </summary>
    private Span<uint> CellsOf(int segment, int place)
    {
        var first = _firstCell[place];
        var count = _firstCell[place + 1] - first;
        return _cells.AsSpan((first * Segments.Length) + (segment * count), count);
    }

    private void FillCells(
        int segment, int place, ChoiceScratch scratch, ReadOnlySpan<double> values, int lane, int stride)
    {
        var legsOut = _network.LegsOutOf(new PlaceId(place));
        Span<double> weights = scratch.Weights.AsSpan(0, legsOut.Length + 1);
        for (var option = 0; option < legsOut.Length; option++)
        {
            var leg = legsOut[option].Index;
            weights[option] = scratch.LegWeights[(leg * stride) + lane] * values[(_network.Waypoints.Ends[leg] * stride) + lane];
        }

        var value = values[(place * stride) + lane];
        // If no end can be reached from here, the only option is to end the journey here.
        weights[^1] = value > 0 ? scratch.ExitWeights[(place * stride) + lane] : 1;
        var cells = CellsOf(segment, place);
        if (weights.Length == 1 || (weights.Length == 2 && weights[1] <= 0))
        {
            // Only one option, as at the border and at many places before the transit country.
            cells.Fill(Ways.OnlyOne);
        }
        else
        {
            AliasTable.Fill(weights, scratch.Thresholds, scratch.Aliases, scratch.Cells);
            for (var option = 0; option < cells.Length; option++)
            {
                cells[option] = Ways.Cell(scratch.Thresholds[option], scratch.Aliases[option]);
            }
        }

        // Where no end can be reached, nothing rises.
        var costUsd = value > 0 ? -_parameters.ScaleUsd * PortableMath.Log(value) : 0;
        Ways.Mark(ref cells[0], Rise.Set(segment, place, costUsd));
    }
}
