using System.Collections.Immutable;
using FlowSim.Model;
using FlowSim.Model.Network;

namespace FlowSim.Fakes;

/// <summary>Draws a map finer: cuts legs in two at a place that is only a point of the way.</summary>
internal static class Midpoints
{
    /// <summary>
    /// The same world with one more place on each of these connections, in both directions: the same kilometres, hours, fares
    /// and remoteness.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="legs">A leg of each connection.</param>
    /// <param name="share">Where it is cut, as a share of its length from where the leg begins.</param>
    public static Scenario Cut(Scenario scenario, IEnumerable<LegId> legs, double share = 0.5)
    {
        var places = scenario.Network.Places.ToBuilder();
        var all = scenario.Network.Legs.ToBuilder();
        foreach (var id in legs)
        {
            var leg = scenario.Network[id];
            var (start, end) = (scenario.Network[leg.From], scenario.Network[leg.To]);
            var middle = new PlaceId(places.Count);
            places.Add(start with
            {
                Id = middle,
                Code = $"{start.Code}_{end.Code}_{places.Count}",
                Role = PlaceRole.Transit,
                IsInTransitCountry = start.IsInTransitCountry || end.IsInTransitCountry,
                Latitude = start.Latitude + (share * (end.Latitude - start.Latitude)),
                Longitude = start.Longitude + (share * (end.Longitude - start.Longitude)),
            });
            Cut(all, leg, middle, share);
            if (Back(scenario.Network, leg) is { } back)
            {
                Cut(all, back, middle, 1 - share);
            }
        }

        return scenario with { Network = new RouteNetwork(places.ToImmutable(), all.ToImmutable()) };
    }

    /// <summary>The leg between two places by this mode.</summary>
    public static LegId Between(RouteNetwork network, string from, string to, TravelMode mode = TravelMode.Road) =>
        network.Legs.Single(leg => network[leg.From].Code == from
            && network[leg.To].Code == to && leg.Mode == mode && leg.Purpose == LegPurpose.Travel).Id;

    /// <summary>A leg of each connection that parties travel.</summary>
    public static IEnumerable<LegId> Connections(RouteNetwork network) => network.Legs
        .Where(leg => leg.Purpose == LegPurpose.Travel && (Back(network, leg) is not { } back || leg.Id.Index < back.Id.Index))
        .Select(leg => leg.Id);

    private static Leg? Back(RouteNetwork network, Leg leg) => network.Legs.FirstOrDefault(back =>
        back.From == leg.To && back.To == leg.From && back.Mode == leg.Mode && back.Purpose == leg.Purpose
        && back.LengthKm == leg.LengthKm);

    private static void Cut(ImmutableArray<Leg>.Builder legs, Leg leg, PlaceId middle, double share)
    {
        legs[leg.Id.Index] = Part(leg, share) with { To = middle };
        legs.Add(Part(leg, 1 - share) with { Id = new LegId(legs.Count), From = middle });
    }

    private static Leg Part(Leg leg, double share) => leg with
    {
        LengthKm = leg.LengthKm * share,
        Hours = leg.Hours * share,
        FareUsd = leg.FareUsd * share,
    };
}
