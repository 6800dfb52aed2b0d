namespace FlowSim.Model.People;

/// <summary>
/// What route choice needs to know of a party: its community (nationality and guide), its kind, its means and where it
/// wants to go. Parties of one class at one place weigh the same legs alike.
/// </summary>
/// <param name="Index">From 0 to <see cref="Count"/> - 1.</param>
public readonly record struct TravellerClass(int Index)
{
    /// <summary>Nationality groups.</summary>
    public const int GroupCount = 6;

    /// <summary>Party kinds.</summary>
    public const int KindCount = 3;

    /// <summary>Cells, by which people are counted and named: kinds times groups.</summary>
    public const int CellCount = KindCount * GroupCount;

    /// <summary>Communities: those who share information, by nationality and guide.</summary>
    public const int CommunityCount = GroupCount * 2;

    /// <summary>Destinations.</summary>
    public const int DestinationCount = 4;

    /// <summary>All classes.</summary>
    public const int Count = CommunityCount * KindCount * 2 * DestinationCount;

    /// <summary>The class with these traits.</summary>
    public static TravellerClass Of(NationalityGroup group, bool hasGuide, PartyKind kind, bool hasMeans, Destination destination) =>
        new(((((((((int)group * 2) + (hasGuide ? 1 : 0)) * KindCount) + (int)kind) * 2) + (hasMeans ? 1 : 0)) * DestinationCount)
            + (int)destination);

    /// <summary>The cell of a party kind and nationality group.</summary>
    public static int CellOf(PartyKind kind, NationalityGroup group) => ((int)kind * GroupCount) + (int)group;

    /// <summary>The cell of its parties.</summary>
    public int Cell => CellOf(Kind, Group);

    /// <summary>Where its parties want to be.</summary>
    public Destination Destination => (Destination)(Index % DestinationCount);

    /// <summary>Whether its parties want to stay in Mexico rather than reach the United States.</summary>
    public bool StaysInMexico => Destination == Destination.Mexico;

    /// <summary>Whether its parties have money or relatives with money.</summary>
    public bool HasMeans => (Index / DestinationCount) % 2 != 0;

    /// <summary>The kind of its parties.</summary>
    public PartyKind Kind => (PartyKind)((Index / (2 * DestinationCount)) % KindCount);

    /// <summary>The community its parties share information with.</summary>
    public int Community => Index / (2 * DestinationCount * KindCount);

    /// <summary>Whether its parties travel with a paid guide.</summary>
    public bool HasGuide => (Community & 1) != 0;

    /// <summary>The nationality group of its parties.</summary>
    public NationalityGroup Group => (NationalityGroup)(Community >> 1);

    /// <summary>The same traits with another kind, for a child sent on alone.</summary>
    public TravellerClass As(PartyKind kind) => Of(Group, HasGuide, kind, HasMeans, Destination);
}
