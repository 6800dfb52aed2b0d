namespace FlowSim.Model.People;

/// <summary>
/// What route choice needs to know about a party: its community (nationality and smuggler), kind, means and
/// destination. Parties of one class at the same place value the same legs equally.
/// </summary>
/// <param name="Index">From 0 to <see cref="Count"/> - 1.</param>
public readonly record struct TravellerClass(int Index)
{
    /// <summary>Number of nationality groups.</summary>
    public const int GroupCount = 6;

    /// <summary>Number of party kinds.</summary>
    public const int KindCount = 3;

    /// <summary>Number of cells by which people are counted: kinds times groups.</summary>
    public const int CellCount = KindCount * GroupCount;

    /// <summary>
    /// Number of communities, which share information: one for each nationality group, with and without a smuggler.
    /// </summary>
    public const int CommunityCount = GroupCount * 2;

    /// <summary>Number of destinations.</summary>
    public const int DestinationCount = 4;

    /// <summary>Number of classes.</summary>
    public const int Count = CommunityCount * KindCount * 2 * DestinationCount;

    /// <summary>The class with these traits.</summary>
    public static TravellerClass Of(NationalityGroup group, bool hasSmuggler, PartyKind kind, bool hasMeans, Destination destination) =>
        new(((((((((int)group * 2) + (hasSmuggler ? 1 : 0)) * KindCount) + (int)kind) * 2) + (hasMeans ? 1 : 0)) * DestinationCount)
            + (int)destination);

    /// <summary>The cell of a party kind and nationality group.</summary>
    public static int CellOf(PartyKind kind, NationalityGroup group) => ((int)kind * GroupCount) + (int)group;

    /// <summary>The cell of its parties.</summary>
    public int Cell => CellOf(Kind, Group);

    /// <summary>The destination of its parties.</summary>
    public Destination Destination => (Destination)(Index % DestinationCount);

    /// <summary>Whether its parties want to stay in Mexico rather than reach the United States.</summary>
    public bool StaysInTransitCountry => Destination == Destination.Mexico;

    /// <summary>Whether its parties have money or relatives with money.</summary>
    public bool HasMeans => (Index / DestinationCount) % 2 != 0;

    /// <summary>The kind of its parties.</summary>
    public PartyKind Kind => (PartyKind)((Index / (2 * DestinationCount)) % KindCount);

    /// <summary>The community with which its parties share information.</summary>
    public int Community => Index / (2 * DestinationCount * KindCount);

    /// <summary>Whether its parties travel with a paid smuggler.</summary>
    public bool HasSmuggler => (Community & 1) != 0;

    /// <summary>The nationality group of its parties.</summary>
    public NationalityGroup Group => (NationalityGroup)(Community >> 1);

    /// <summary>The same traits with another kind, for a child sent on alone.</summary>
    public TravellerClass As(PartyKind kind) => Of(Group, HasSmuggler, kind, HasMeans, Destination);
}
