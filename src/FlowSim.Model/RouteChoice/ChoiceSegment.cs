using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What makes parties weigh routes unlike each other: their community, their means, where they want to go and whether
/// children are along. Families and unaccompanied children fear the same, so that several traveller classes share a taste,
/// and route choice is solved once for all of them.
/// </summary>
/// <param name="Index">From 0 to <see cref="Count"/> - 1.</param>
public readonly record struct ChoiceSegment(int Index)
{
    /// <summary>All tastes.</summary>
    public const int Count = TravellerClass.CommunityCount * 2 * 2 * TravellerClass.DestinationCount;

    /// <summary>The taste of a class.</summary>
    public static ChoiceSegment Of(TravellerClass travellers)
    {
        var withChildren = travellers.Kind == PartyKind.Adult ? 0 : 1;
        var means = travellers.HasMeans ? 1 : 0;
        var people = (((travellers.Community * 2) + withChildren) * 2) + means;
        return new ChoiceSegment((people * TravellerClass.DestinationCount) + (int)travellers.Destination);
    }

    /// <summary>Where parties want to be.</summary>
    public Destination Destination => (Destination)(Index % TravellerClass.DestinationCount);

    /// <summary>Whether they want to stay in Mexico rather than reach the United States.</summary>
    public bool StaysInMexico => Destination == Destination.Mexico;

    /// <summary>Whether they have money or relatives with money.</summary>
    public bool HasMeans => (Index / TravellerClass.DestinationCount) % 2 != 0;

    /// <summary>Whether children are along, or alone.</summary>
    public bool WithChildren => (Index / (2 * TravellerClass.DestinationCount)) % 2 != 0;

    /// <summary>The community whose beliefs they share.</summary>
    public int Community => Index / (4 * TravellerClass.DestinationCount);

    /// <summary>Whether they travel with a paid guide.</summary>
    public bool HasGuide => (Community & 1) != 0;
}
