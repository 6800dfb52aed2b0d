using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Observation;

/// <summary>The counts of all shards, summed at the end of the run.</summary>
internal sealed class TallySum
{
    // Each month has its own array. A single array would go to .NET's large object heap, which only full garbage
    // collections clear, and a sweep allocates one for each run.
    private readonly long[][] _months;

    /// <summary>Sums the counts of the shards.</summary>
    public TallySum(ReadOnlySpan<Shard> shards, int monthCount, int cellCount)
    {
        CellCount = cellCount;
        _months = new long[monthCount][];
        for (var month = 0; month < monthCount; month++)
        {
            var sum = new long[cellCount * Tally.OccurrenceCount];
            foreach (var shard in shards)
            {
                Add(sum, shard.Recorder.Tally.CountsOf(month));
            }

            _months[month] = sum;
        }
    }

    /// <summary>Number of cells of party kind and nationality group.</summary>
    public int CellCount { get; }

    /// <summary>The count of an occurrence in a month and cell.</summary>
    public long this[int month, PartyCell cell, TalliedEvent talliedEvent] => _months[month][Tally.IndexOf(cell, talliedEvent)];

    private static void Add(Span<long> sum, ReadOnlySpan<int> counts)
    {
        for (var index = 0; index < counts.Length; index++)
        {
            sum[index] += counts[index];
        }
    }
}
