using System.Collections.Immutable;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Segments whose route choice is solved together, as they revise on the same day and sweep the network in the same order:
/// those of one community and destination.
/// </summary>
/// <param name="Community">The community.</param>
/// <param name="Destination">The destination.</param>
/// <param name="Segments">The segments.</param>
internal sealed record TasteGroup(int Community, Destination Destination, ImmutableArray<ChoiceSegment> Segments)
{
    /// <summary>The groups of all segments, by community.</summary>
    public static ImmutableArray<TasteGroup> All(ImmutableArray<ChoiceSegment> segments) =>
    [
        .. from segment in segments
           group segment by (segment.Community, segment.Destination) into together
           orderby together.Key.Community
           select new TasteGroup(together.Key.Community, together.Key.Destination, [.. together]),
    ];
}
