using System.Collections.Immutable;

namespace FlowSim.Model.Outcomes;

/// <summary>
/// Counts of people in one shard in this month, by place and occurrence: of every harm, and of all that is counted by place and
/// month.
/// </summary>
internal sealed class PlaceCounts(int placeCount)
{
    private static readonly ImmutableArray<TalliedEvent> Columns =
    [
        .. HarmTable.Outcomes.SelectMany(outcome => outcome.Parts)
            .Concat(PlaceOutcomeCatalog.All.SelectMany(outcome => outcome.Parts))
            .Distinct(),
    ];

    /// <summary>The counts, in the order of <see cref="IndexOf"/>.</summary>
    public int[] People { get; } = new int[placeCount * Columns.Length];

    /// <summary>The column of an occurrence; negative where it is not counted by place.</summary>
    public static int ColumnOf(TalliedEvent talliedEvent) => Columns.IndexOf(talliedEvent);

    /// <summary>The position of a place and column among the counts.</summary>
    public static int IndexOf(int place, int column) => (place * Columns.Length) + column;

    /// <summary>Counts people to whom something happened.</summary>
    public void Add(int place, int column, int people) => People[IndexOf(place, column)] += people;
}
