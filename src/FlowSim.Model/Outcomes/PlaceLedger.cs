using System.Collections.Immutable;
using FlowSim.Kernel.Execution;

namespace FlowSim.Model.Outcomes;

/// <summary>The counts by place of all shards, by month.</summary>
/// <param name="monthCount">Number of months for which counts are kept.</param>
/// <param name="placeCount">Number of places.</param>
internal sealed class PlaceLedger(int monthCount, int placeCount)
{
    private readonly int[][] _months = [.. Enumerable.Range(0, monthCount).Select(_ => new PlaceCounts(placeCount).People)];

    /// <summary>Moves what a shard has counted to a month.</summary>
    public void Move(PlaceCounts shard, int month) => ShardSum.Move(shard.People, _months[month]);

    /// <summary>People at a place in a month, summed over occurrences.</summary>
    public long People(int month, int place, ImmutableArray<TalliedEvent> occurrences)
    {
        var people = 0L;
        foreach (var occurrence in occurrences)
        {
            people += _months[month][PlaceCounts.IndexOf(place, PlaceCounts.ColumnOf(occurrence))];
        }

        return people;
    }
}
