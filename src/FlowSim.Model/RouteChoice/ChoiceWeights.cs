using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Perception;

namespace FlowSim.Model.RouteChoice;

/// <summary>What ways and ends of a journey cost the parties of a choice segment, as the weights of the recursive logit.</summary>
internal sealed class ChoiceWeights
{
    private readonly RouteNetwork _network;
    private readonly double _scaleUsd;
    private readonly double[] _lasting;
    private readonly double[] _onwardUsd;

    public ChoiceWeights(
        RouteNetwork network,
        ModelParameters parameters,
        ImmutableArray<ChoiceSegment> segments,
        ImmutableArray<DirectionField> directionFields)
    {
        (_network, _scaleUsd) = (network, parameters.RouteChoice.ScaleUsd);
        _lasting = Lasting(network, segments, parameters, directionFields);
        _onwardUsd = [.. from destination in Enumerable.Range(0, directionFields.Length)
                         from place in network.Places
                         select OnwardCost.Usd(
                             place, new Destination(destination), parameters.Destinations, parameters.RouteChoice)];
    }

    /// <summary>exp(-cost/scale) of each way, by the leg with which it begins, as a segment believes it to be now.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="beliefs">What communities believe.</param>
    /// <param name="surchargeWeights">exp(-cost/scale) of what policy adds to the cost of each leg for everyone.</param>
    /// <param name="weights">Receives the weights.</param>
    /// <param name="stride">How far the weight of one leg is from that of the next.</param>
    public void OfLegs(
        ChoiceSegment segment, BeliefTable beliefs, ReadOnlySpan<double> surchargeWeights, Span<double> weights, int stride)
    {
        var legs = _network.Legs.Length;
        var lasting = _lasting.AsSpan(segment.Index * legs, legs);
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

    /// <summary>exp(-cost/scale) of ending the journey at each place, for a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="queueCostUsd">The expected cost of waiting at each place's port, in US dollars; infinite at a closed one.</param>
    /// <param name="weights">Receives the weights.</param>
    /// <param name="stride">How far the weight of one place is from that of the next.</param>
    public void OfExits(ChoiceSegment segment, ReadOnlySpan<double> queueCostUsd, Span<double> weights, int stride)
    {
        var places = _network.Places.Length;
        for (var index = 0; index < places; index++)
        {
            var place = _network.Places[index];
            weights[index * stride] = (segment.StaysInTransitCountry, place) switch
            {
                (false, { Role: PlaceRole.PortOfEntry }) when !segment.AsksAtPort || double.IsInfinity(queueCostUsd[index]) => 0,
                (false, { IsDestinationBorder: true }) => ChoiceTable.Weight(
                    queueCostUsd[index] + _onwardUsd[(segment.Destination.Index * places) + index], _scaleUsd),
                (true, { IsSettlement: true }) => 1,
                _ => 0,
            };
        }
    }

    /// <summary>exp(-cost/scale) of each way, by the leg with which it begins, without what communities believe of it.</summary>
    private static double[] Lasting(
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

                weights[(segment.Index * network.Legs.Length) + leg.Id.Index] = ChoiceTable.Weight(usd, parameters.RouteChoice.ScaleUsd);
            }
        }

        return weights;
    }
}
