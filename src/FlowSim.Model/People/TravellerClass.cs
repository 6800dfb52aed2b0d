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

    /// <summary>Communities: those who share information, by nationality and guide.</summary>
    public const int CommunityCount = GroupCount * 2;

    /// <summary>All classes.</summary>
    public const int Count = CommunityCount * KindCount * 2 * 2;

    /// <summary>The class with these traits.</summary>
    public static TravellerClass Of(NationalityGroup group, bool hasGuide, PartyKind kind, bool hasMeans, bool staysInMexico) =>
        new((((((((int)group * 2) + (hasGuide ? 1 : 0)) * KindCount) + (int)kind) * 2) + (hasMeans ? 1 : 0)) * 2
            + (staysInMexico ? 1 : 0));

    /// <summary>Whether its parties want to stay in Mexico rather than reach the United States.</summary>
    public bool StaysInMexico => (Index & 1) != 0;

    /// <summary>Whether its parties have money or relatives with money.</summary>
    public bool HasMeans => (Index & 2) != 0;

    /// <summary>The kind of its parties.</summary>
    public PartyKind Kind => (PartyKind)((Index >> 2) % KindCount);

    /// <summary>The community its parties share information with.</summary>
    public int Community => Index / (4 * KindCount);

    /// <summary>Whether its parties travel with a paid guide.</summary>
    public bool HasGuide => (Community & 1) != 0;

    /// <summary>The nationality group of its parties.</summary>
    public NationalityGroup Group => (NationalityGroup)(Community >> 1);

    /// <summary>The same traits with another kind, for a child sent on alone.</summary>
    public TravellerClass As(PartyKind kind) => Of(Group, HasGuide, kind, HasMeans, StaysInMexico);
}
