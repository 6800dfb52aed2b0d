using FlowSim.Kernel.Calendar;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Departure;

/// <summary>Creates the parties of one shard, month by month, so that only those of the present month take memory.</summary>
/// <param name="world">The state that all shards share.</param>
/// <param name="shard">The number of the shard, from 0.</param>
/// <param name="shardCount">Number of shards.</param>
internal sealed class PartySource(SimulatedWorld world, int shard, int shardCount)
{
    /// <summary>Parties created so far.</summary>
    public int PartiesMade { get; private set; }

    /// <summary>People created so far.</summary>
    public long PeopleMade { get; private set; }

    /// <summary>Creates the parties that set out in a simulated month, and books their departures.</summary>
    public void MakeMonth(int month, ShardCalendar<PartyRecord> calendar)
    {
        var (first, count) = world.Cohorts.OfMonth(month).GetOffsetAndLength(world.Cohorts.Count);
        for (var cohort = first; cohort < first + count; cohort++)
        {
            var index = world.Cohorts.FirstIndexOf(cohort);
            var end = world.Cohorts.FirstIndexOf(cohort + 1);
            // The keys of a cohort follow each other, so the parties of a shard are as far apart as there are shards.
            index += (shard - world.Cohorts.ShardOf(cohort, index, shardCount) + shardCount) % shardCount;
            for (; index < end; index += shardCount)
            {
                if (PartyFactory.TryMake(world, cohort, index, out var party))
                {
                    world.Fates.Sizes[index] = (byte)party.People;
                    PartiesMade++;
                    PeopleMade += party.People;
                    calendar.Book(in party);
                }
            }
        }
    }
}
