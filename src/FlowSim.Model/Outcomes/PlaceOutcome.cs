using System.Collections.Immutable;
using FlowSim.Model.Network;

namespace FlowSim.Model.Outcomes;

/// <summary>What happens to people at a place in a month. The unit is always people, each time that it happens.</summary>
/// <param name="Id">Its stable id in the store.</param>
/// <param name="Where">At which place it is counted.</param>
/// <param name="Parts">The occurrences it sums; empty for people who enter the transit country, who are counted on legs.</param>
public sealed record PlaceOutcome(string Id, EventPlace Where, params ImmutableArray<TalliedEvent> Parts)
{
    /// <summary>Whether it counts only between ports (true) or only elsewhere (false); null where it counts at all places.</summary>
    public bool? IsBetweenPorts { get; init; }

    /// <summary>Whether it is counted at a place.</summary>
    internal bool IsCountedAt(Place place) => IsBetweenPorts is null || IsBetweenPorts == (place.Role == PlaceRole.BorderSector);
}
