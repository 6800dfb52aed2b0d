using FlowSim.Engine.Execution;
using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Observation;

/// <summary>The counts of all shards together, added up once when the books are closed.</summary>
internal sealed class TallySum
{
    private readonly long[] _counts;

    /// <summary>Adds up what shards counted.</summary>
    public TallySum(ReadOnlySpan<Shard> shards, int monthCount)
    {
        _counts = new long[monthCount * TravellerClass.CellCount * Tally.OccurrenceCount];
        foreach (var shard in shards)
        {
            var counts = shard.Tally.Counts;
            for (var index = 0; index < counts.Length; index++)
            {
                _counts[index] += counts[index];
            }
        }
    }

    /// <summary>What was counted in a month and cell.</summary>
    public long this[int month, int cell, Occurrence occurrence] => _counts[Tally.IndexOf(month, cell, occurrence)];
}
