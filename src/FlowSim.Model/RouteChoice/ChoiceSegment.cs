using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What makes parties value routes differently: community, kind, means and destination. Several traveller classes of a
/// corridor with few destinations share a segment, and route choice is solved once for all of them.
/// </summary>
/// <param name="Index">From 0; below <see cref="CountFor"/>.</param>
/// <param name="Community">The community whose beliefs its parties share.</param>
/// <param name="Kind">The kind of its parties.</param>
/// <param name="HasMeans">Whether its parties have money or relatives with money.</param>
/// <param name="Destination">The destination of its parties.</param>
public readonly record struct ChoiceSegment(int Index, int Community, PartyKind Kind, bool HasMeans, Destination Destination)
{
    private static readonly bool[] Either = [false, true];

    /// <summary>Number of segments with this many nationality groups and destinations, the transit country among them.</summary>
    public static int CountFor(int groups, int destinations) => TravellerClass.AudiencesOf(groups) * 2 * destinations;

    /// <summary>The segments of this many nationality groups and destinations, by index.</summary>
    public static IEnumerable<ChoiceSegment> All(int groups, int destinations) =>
        from audience in Enumerable.Range(0, TravellerClass.AudiencesOf(groups))
        from hasMeans in Either
        from destination in Enumerable.Range(0, destinations)
        select Of(audience, hasMeans, new Destination(destination), destinations);

    /// <summary>The segment of a class.</summary>
    /// <param name="travellers">The class.</param>
    /// <param name="destinations">Number of destinations of the corridor, the transit country among them.</param>
    public static ChoiceSegment Of(TravellerClass travellers, int destinations) =>
        Of(travellers.Audience, travellers.HasMeans, travellers.Destination, destinations);

    /// <summary>Those of its kind in its community, who hear of the same risks.</summary>
    public int Audience => (Community * TravellerClass.KindCount) + (int)Kind;

    /// <summary>Whether its parties include children.</summary>
    public bool WithChildren => Kind != PartyKind.Adult;

    /// <summary>Whether its parties want to stay in the transit country rather than reach the destination country.</summary>
    public bool StaysInTransitCountry => Destination.IsTransitCountry;

    /// <summary>Whether its parties travel with a paid smuggler.</summary>
    public bool HasSmuggler => (Community & 1) != 0;

    private static ChoiceSegment Of(int audience, bool hasMeans, Destination destination, int destinations) => new(
        (((audience * 2) + (hasMeans ? 1 : 0)) * destinations) + destination.Index,
        audience / TravellerClass.KindCount,
        (PartyKind)(audience % TravellerClass.KindCount),
        hasMeans,
        destination);
}
