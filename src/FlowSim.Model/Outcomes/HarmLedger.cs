using System.Collections.Immutable;

namespace FlowSim.Model.Outcomes;

/// <summary>Counts of harm in one shard, by place and occurrence.</summary>
internal sealed class HarmLedger(int placeCount)
{
    private static readonly ImmutableArray<TalliedEvent> Columns =
        [.. HarmTable.Outcomes.SelectMany(outcome => outcome.Parts).Distinct()];

    private readonly int[] _counts = new int[placeCount * Columns.Length];

    /// <summary>The column of an occurrence; negative where it is not counted by place.</summary>
    public static int ColumnOf(TalliedEvent talliedEvent) => Columns.IndexOf(talliedEvent);

    /// <summary>Counts people to whom something happened.</summary>
    public void Add(int place, int column, int people) => _counts[(place * Columns.Length) + column] += people;

    /// <summary>Forgets all counts.</summary>
    public void Clear() => Array.Clear(_counts);

    /// <summary>Sums the counts of all shards and scales them to the whole population.</summary>
    public static HarmTable Sum(IReadOnlyList<HarmLedger> shards, int placeCount, double sampleShare)
    {
        var table = new HarmTable(placeCount);
        foreach (var (index, outcome) in HarmTable.Outcomes.Index())
        {
            for (var place = 0; place < placeCount; place++)
            {
                table[place, index] = People(shards, place, outcome) / sampleShare;
            }
        }

        return table;
    }

    private static long People(IReadOnlyList<HarmLedger> shards, int place, Outcome outcome)
    {
        var people = 0L;
        foreach (var part in outcome.Parts)
        {
            foreach (var shard in shards)
            {
                people += shard._counts[(place * Columns.Length) + ColumnOf(part)];
            }
        }

        return people;
    }
}
