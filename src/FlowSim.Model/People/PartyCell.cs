namespace FlowSim.Model.People;

/// <summary>The cell of a party kind and nationality group, by which people are counted.</summary>
/// <param name="Index">From 0: the kinds of the first group, then those of the second.</param>
public readonly record struct PartyCell(int Index)
{
    /// <summary>Number of cells with this many nationality groups.</summary>
    public static int CountFor(int groups) => groups * TravellerClass.KindCount;

    /// <summary>The cell of a party kind and nationality group.</summary>
    public static PartyCell Of(PartyKind kind, NationalityGroup group) => new((group.Index * TravellerClass.KindCount) + (int)kind);

    /// <summary>The first so many cells, in order.</summary>
    public static IEnumerable<PartyCell> First(int count) => Enumerable.Range(0, count).Select(index => new PartyCell(index));

    /// <summary>The kind of its parties.</summary>
    public PartyKind Kind => (PartyKind)(Index % TravellerClass.KindCount);

    /// <summary>The nationality group of its parties.</summary>
    public NationalityGroup Group => new(Index / TravellerClass.KindCount);
}
