using FlowSim.Engine.Execution;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Observation;

/// <summary>The counts of all shards together, added up once when the books are closed.</summary>
internal sealed class TallySum
{
    // A month has an array of its own: one for all would be large enough for .NET's heap of large objects, which is cleared
    // only by its longest collections, and a sweep makes one for each run.
    private readonly long[][] _months;

    /// <summary>Adds up what shards counted.</summary>
    public TallySum(ReadOnlySpan<Shard> shards, int monthCount)
    {
        _months = new long[monthCount][];
        for (var month = 0; month < monthCount; month++)
        {
            var sum = new long[Tally.MonthLength];
            foreach (var shard in shards)
            {
                Add(sum, shard.Tally.CountsOf(month));
            }

            _months[month] = sum;
        }
    }

    /// <summary>What was counted in a month and cell.</summary>
    public long this[int month, int cell, TalliedEvent talliedEvent] => _months[month][Tally.IndexOf(cell, talliedEvent)];

    private static void Add(Span<long> sum, ReadOnlySpan<int> counts)
    {
        for (var index = 0; index < counts.Length; index++)
        {
            sum[index] += counts[index];
        }
    }
}
