using System.Collections.Immutable;
using FlowSim.Kernel.Identity;
using FlowSim.Model.Network;

namespace FlowSim.Model.Chance;

/// <summary>
/// The key of each place in random draws: the hash of its code, so that it is the same in every network that has the place.
/// </summary>
internal static class PlaceKeys
{
    /// <summary>The keys of the places of a network, by index.</summary>
    public static ulong[] Of(ImmutableArray<Place> places) => [.. places.Select(place => StableHash.Of(place.Code))];
}
