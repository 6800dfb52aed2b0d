using System.Collections;
using FlowSim.Engine.Execution;
using FlowSim.Kernel;
using FlowSim.Kernel.Time;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Observation;

/// <summary>Checks that each party that has set out and not ended is in exactly one place.</summary>
internal static class Census
{
    /// <summary>Visits every party present.</summary>
    public static void ForEachPresent(ReadOnlySpan<Shard> shards, Action<Shard, PartyRecord> visit)
    {
        foreach (var shard in shards)
        {
            shard.Calendar.ForEach(record =>
            {
                if (record.Event != JourneyEvent.Timer)
                {
                    visit(shard, record);
                }
            });
            for (var slot = 0; slot < shard.Waiting.SlotCount; slot++)
            {
                if (shard.Waiting[slot].Event != JourneyEvent.Vacant)
                {
                    visit(shard, shard.Waiting[slot]);
                }
            }
        }
    }

    /// <summary>Checks that no party is lost or counted twice.</summary>
    /// <param name="simulation">The run.</param>
    /// <param name="today">The day that has ended.</param>
    /// <exception cref="InvariantException">A party is lost or counted twice.</exception>
    public static void Check(Simulation simulation, Day today)
    {
        var present = 0L;
        var expected = 0L;
        var seen = new BitArray(simulation.World.Cohorts.PartyCount * 2);
        foreach (var shard in simulation.Shards)
        {
            expected += shard.Source.PeopleMade - shard.Recorder.PeopleEnded - shard.Recorder.PeopleDead;
        }

        ForEachPresent(simulation.Shards, (_, party) =>
        {
            present += party.People;
            if (seen[party.Index])
            {
                throw new InvariantException($"Day {today}: party {party.Index} is in two places.");
            }

            seen[party.Index] = true;
        });
        if (present != expected)
        {
            throw new InvariantException($"Day {today}: {expected} people should be present, {present} are.");
        }
    }
}
