using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What makes parties value routes differently: community, means, destination and whether they have children with them.
/// Families and unaccompanied children value risk equally, so several traveller classes share a segment, and route
/// choice is solved once for all of them.
/// </summary>
/// <param name="Index">From 0 to <see cref="Count"/> - 1.</param>
public readonly record struct ChoiceSegment(int Index)
{
    /// <summary>Number of segments.</summary>
    public const int Count = TravellerClass.CommunityCount * 2 * 2 * TravellerClass.DestinationCount;

    /// <summary>The segment of a class.</summary>
    public static ChoiceSegment Of(TravellerClass travellers)
    {
        var withChildren = travellers.Kind == PartyKind.Adult ? 0 : 1;
        var means = travellers.HasMeans ? 1 : 0;
        var people = (((travellers.Community * 2) + withChildren) * 2) + means;
        return new ChoiceSegment((people * TravellerClass.DestinationCount) + (int)travellers.Destination);
    }

    /// <summary>The destination of its parties.</summary>
    public Destination Destination => (Destination)(Index % TravellerClass.DestinationCount);

    /// <summary>Whether its parties want to stay in Mexico rather than reach the United States.</summary>
    public bool StaysInTransitCountry => Destination == Destination.Mexico;

    /// <summary>Whether its parties have money or relatives with money.</summary>
    public bool HasMeans => (Index / TravellerClass.DestinationCount) % 2 != 0;

    /// <summary>Whether its parties include children.</summary>
    public bool WithChildren => (Index / (2 * TravellerClass.DestinationCount)) % 2 != 0;

    /// <summary>The community whose beliefs its parties share.</summary>
    public int Community => Index / (4 * TravellerClass.DestinationCount);

    /// <summary>Whether its parties travel with a paid smuggler.</summary>
    public bool HasSmuggler => (Community & 1) != 0;
}
