using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What makes parties value routes differently: community, means, destination, whether they have children with them and
/// whether they mean to ask for asylum at a port. Families and unaccompanied children value risk equally, so several traveller classes share a segment, and route
/// choice is solved once for all of them.
/// </summary>
/// <param name="Index">From 0; below <see cref="CountFor"/>.</param>
/// <param name="Community">The community whose beliefs its parties share.</param>
/// <param name="WithChildren">Whether its parties include children.</param>
/// <param name="HasMeans">Whether its parties have money or relatives with money.</param>
/// <param name="Destination">The destination of its parties.</param>
/// <param name="AsksAtPort">Whether its parties mean to ask for asylum at a port; never those who stay in the transit
/// country.</param>
public readonly record struct ChoiceSegment(
    int Index, int Community, bool WithChildren, bool HasMeans, Destination Destination, bool AsksAtPort)
{
    private static readonly bool[] Either = [false, true];

    /// <summary>Number of segments with this many nationality groups and destinations, the transit country among them.</summary>
    public static int CountFor(int groups, int destinations) =>
        TravellerClass.CommunitiesOf(groups) * 2 * 2 * GoalsOf(destinations);

    /// <summary>The segments of this many nationality groups and destinations, by index.</summary>
    public static IEnumerable<ChoiceSegment> All(int groups, int destinations) =>
        from community in Enumerable.Range(0, TravellerClass.CommunitiesOf(groups))
        from withChildren in Either
        from hasMeans in Either
        from goal in Enumerable.Range(0, GoalsOf(destinations))
        select Of(community, withChildren, hasMeans, new Destination((goal + 1) / 2), goal > 0 && goal % 2 == 0, destinations);

    /// <summary>The segment of a class.</summary>
    /// <param name="travellers">The class.</param>
    /// <param name="destinations">Number of destinations of the corridor, the transit country among them.</param>
    public static ChoiceSegment Of(TravellerClass travellers, int destinations) => Of(
        travellers.Community,
        travellers.Kind != PartyKind.Adult,
        travellers.HasMeans,
        travellers.Destination,
        travellers.AsksAtPort && !travellers.StaysInTransitCountry,
        destinations);

    /// <summary>Whether its parties want to stay in the transit country rather than reach the destination country.</summary>
    public bool StaysInTransitCountry => Destination.IsTransitCountry;

    /// <summary>Whether its parties travel with a paid smuggler.</summary>
    public bool HasSmuggler => (Community & 1) != 0;

    private static ChoiceSegment Of(
        int community, bool withChildren, bool hasMeans, Destination destination, bool asksAtPort, int destinations)
    {
        var people = (((community * 2) + (withChildren ? 1 : 0)) * 2) + (hasMeans ? 1 : 0);
        var goal = (destination.Index * 2) - (asksAtPort || destination.IsTransitCountry ? 0 : 1);
        return new((people * GoalsOf(destinations)) + goal, community, withChildren, hasMeans, destination, asksAtPort);
    }

    /// <summary>To stay in the transit country, or to reach each other destination, with or without asking at a port.</summary>
    private static int GoalsOf(int destinations) => (2 * destinations) - 1;
}
