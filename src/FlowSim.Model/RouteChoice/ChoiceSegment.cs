using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What makes parties value routes differently: community, kind, means, destination, whether they mean to ask for asylum at a
/// port, and whether they have papers. Several traveller classes of a corridor with few destinations share a segment, and route
/// choice is solved once for all of them.
/// </summary>
/// <param name="Index">From 0; below <see cref="CountFor"/>.</param>
/// <param name="Community">The community whose beliefs its parties share.</param>
/// <param name="Kind">The kind of its parties.</param>
/// <param name="HasMeans">Whether its parties have money or relatives with money.</param>
/// <param name="Destination">The destination of its parties.</param>
/// <param name="AsksAtPort">
/// Whether its parties mean to ask for asylum at a port: only such without a smuggler that do not stay in the transit country.
/// </param>
/// <param name="HasPapers">
/// Whether its parties have papers of the transit country, with which they need not fear its officers: only such without a smuggler.
/// </param>
public readonly record struct ChoiceSegment(
    int Index, int Community, PartyKind Kind, bool HasMeans, Destination Destination, bool AsksAtPort, bool HasPapers)
{
    private static readonly bool[] Either = [false, true];

    /// <summary>Number of segments with this many nationality groups and destinations, the transit country among them.</summary>
    public static int CountFor(int groups, int destinations) => FirstOf(TravellerClass.CommunitiesOf(groups), destinations);

    /// <summary>The index of the first segment of a community; those of a community follow each other.</summary>
    /// <param name="community">The community.</param>
    /// <param name="destinations">Number of destinations of the corridor, the transit country among them.</param>
    public static int FirstOf(int community, int destinations)
    {
        var withSmuggler = community / 2;
        return ((community - withSmuggler) * 2 * WithSamePapersOf(0, destinations))
            + (withSmuggler * WithSamePapersOf(1, destinations));
    }

    /// <summary>The segments of this many nationality groups and destinations, by index.</summary>
    public static IEnumerable<ChoiceSegment> All(int groups, int destinations) =>
        from community in Enumerable.Range(0, TravellerClass.CommunitiesOf(groups))
        from hasPapers in HasSmugglerIn(community) ? [false] : Either
        from kind in Enumerable.Range(0, TravellerClass.KindCount)
        from hasMeans in Either
        from goal in Enumerable.Range(0, GoalsOf(community, destinations))
        select OfGoal((community * TravellerClass.KindCount) + kind, hasMeans, goal, hasPapers, destinations);

    /// <summary>The segment of a class.</summary>
    /// <param name="travellers">The class.</param>
    /// <param name="hasPapers">Whether its parties have papers, which count only without a smuggler.</param>
    /// <param name="destinations">Number of destinations of the corridor, the transit country among them.</param>
    public static ChoiceSegment Of(TravellerClass travellers, bool hasPapers, int destinations)
    {
        var asks = travellers.AsksAtPort && !travellers.HasSmuggler && !travellers.StaysInTransitCountry;
        var goal = travellers.Destination.Index + (asks ? destinations - 1 : 0);
        return OfGoal(travellers.Audience, travellers.HasMeans, goal, hasPapers && !travellers.HasSmuggler, destinations);
    }

    /// <summary>Those of its kind in its community, who hear of the same risks.</summary>
    public int Audience => (Community * TravellerClass.KindCount) + (int)Kind;

    /// <summary>Whether its parties include children.</summary>
    public bool WithChildren => Kind != PartyKind.Adult;

    /// <summary>Whether its parties want to stay in the transit country rather than reach the destination country.</summary>
    public bool StaysInTransitCountry => Destination.IsTransitCountry;

    /// <summary>Whether its parties travel with a paid smuggler.</summary>
    public bool HasSmuggler => HasSmugglerIn(Community);

    private static bool HasSmugglerIn(int community) => (community & 1) != 0;

    /// <summary>Number of segments of a community that agree in whether they have papers.</summary>
    private static int WithSamePapersOf(int community, int destinations) =>
        TravellerClass.KindCount * 2 * GoalsOf(community, destinations);

    /// <summary>
    /// What people of a community may be bound for: each destination, the transit country first, and, without a smuggler, each of
    /// the others again for those who mean to ask at a port.
    /// </summary>
    private static int GoalsOf(int community, int destinations) =>
        HasSmugglerIn(community) ? destinations : (2 * destinations) - 1;

    private static ChoiceSegment OfGoal(int audience, bool hasMeans, int goal, bool hasPapers, int destinations)
    {
        var community = audience / TravellerClass.KindCount;
        var kind = audience % TravellerClass.KindCount;
        var goals = GoalsOf(community, destinations);
        var asksAtPort = goal >= destinations;
        return new(
            FirstOf(community, destinations)
                + (hasPapers ? WithSamePapersOf(community, destinations) : 0)
                + (((kind * 2) + (hasMeans ? 1 : 0)) * goals)
                + goal,
            community,
            (PartyKind)kind,
            hasMeans,
            new Destination(asksAtPort ? goal - destinations + 1 : goal),
            asksAtPort,
            hasPapers);
    }
}
