namespace FlowSim.Model.People;

/// <summary>The cell of a party kind and nationality group, as an index of its own type.</summary>
/// <param name="Index">From 0; see <see cref="TravellerClass.CellOf"/>.</param>
public readonly record struct PartyCell(int Index)
{
    /// <summary>The cell of a party kind and nationality group.</summary>
    public static PartyCell Of(PartyKind kind, NationalityGroup group) => new(TravellerClass.CellOf(kind, group));
}
