using System.Collections.Immutable;

namespace FlowSim.Model.Network;

/// <summary>How a map of the corridor is drawn. It changes no result.</summary>
/// <param name="Labels">Where the names of countries stand.</param>
/// <param name="Areas">The parts that a reader can look at more closely.</param>
public sealed record CorridorMap(ImmutableArray<MapLabel> Labels, ImmutableArray<MapArea> Areas)
{
    /// <summary>A map without names of countries, as a whole only.</summary>
    public static CorridorMap Plain { get; } = new([], []);
}
