using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Crime;

/// <summary>
/// How far along the roads a stronghold of organised crime is felt. A point of a leg has the greatest strength of the
/// strongholds within reach, in kilometres along the map, and ordinary strength where none is; a leg has the mean over its
/// points, so that it does not depend on where a map divides it.
/// </summary>
internal sealed class StrongholdReach
{
    private readonly ImmutableArray<Stretch>[] _stretches;

    /// <summary>Divides the legs into stretches within reach of the places that entries of a policy ever name.</summary>
    public StrongholdReach(RouteNetwork network, double reachKm, IEnumerable<PolicyEntry> entries)
    {
        (PlaceId Place, double[] KmAround)[] strongholds =
        [
            .. entries.Select(entry => entry.Instrument).OfType<OrganisedCrimeInstrument>()
                .SelectMany(instrument => instrument.At).Distinct().OrderBy(place => place.Index)
                .Select(place => (place, ShortestWays.KmAround(network, place))),
        ];
        _stretches = [.. network.Legs.Select(leg => Divide(leg, reachKm, strongholds))];
    }

    /// <summary>The mean strength of organised crime along a leg.</summary>
    public double MeanOn(LegId leg, PolicyState policy)
    {
        var mean = 0.0;
        foreach (var stretch in _stretches[leg.Index])
        {
            mean += stretch.Share * StrengthOf(stretch, policy);
        }

        return mean;
    }

    private static double StrengthOf(Stretch stretch, PolicyState policy)
    {
        if (stretch.Strongholds.IsEmpty)
        {
            return 1;
        }

        var strength = 0.0;
        foreach (var place in stretch.Strongholds)
        {
            strength = Math.Max(strength, policy.OrganisedCrime[place].Strength);
        }

        return strength;
    }

    private static ImmutableArray<Stretch> Divide(Leg leg, double reachKm, (PlaceId Place, double[] KmAround)[] strongholds)
    {
        (PlaceId Place, double FromStart, double ToEnd)[] reached =
        [
            .. strongholds.Select(stronghold => (
                stronghold.Place,
                Covered(leg, reachKm - stronghold.KmAround[leg.From.Index]),
                1 - Covered(leg, reachKm - stronghold.KmAround[leg.To.Index]))),
        ];
        double[] cuts = [.. reached.SelectMany(place => new[] { place.FromStart, place.ToEnd }).Append(0).Append(1).Distinct().Order()];
        return
        [
            .. cuts.Zip(cuts.Skip(1), (from, to) => new Stretch(
                to - from,
                [
                    .. reached.Where(place => to <= place.FromStart || from >= place.ToEnd)
                        .Select(place => place.Place),
                ])),
        ];
    }

    /// <summary>The share of a leg that a stronghold covers which reaches this far beyond one of its ends.</summary>
    private static double Covered(Leg leg, double km)
    {
        if (km < 0)
        {
            return 0;
        }

        return leg.LengthKm <= km ? 1 : km / leg.LengthKm;
    }

    /// <summary>A part of a leg, and the strongholds within reach of all of it.</summary>
    private readonly record struct Stretch(double Share, ImmutableArray<PlaceId> Strongholds);
}
