using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Processing;

/// <summary>How processing by the country of destination ends.</summary>
internal static class ProcessingEnd
{
    /// <summary>A party may stay in the destination country until its case is decided.</summary>
    /// <param name="shard">Its shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="isBarred">Whether the transit bar applies to its case, so that it cannot be given asylum.</param>
    /// <param name="tick">The current tick.</param>
    public static void Release(Shard shard, ref readonly PartyRecord party, bool isBarred, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedInDestinationCountry, tick);
        if (!isBarred)
        {
            shard.Recorder.Count(in party, TalliedEvent.ReleasedUnbarred, tick);
        }

        shard.Recorder.End(in party, Fate.InDestinationCountry);
    }

    /// <summary>The destination country removes a party to its country of origin.</summary>
    public static void Remove(Shard shard, ref PartyRecord party, bool isRefused, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.RemovedByDestinationCountry, tick);
        shard.Recorder.Mark(in party, FateFlags.Deported);
        RemovalEvents.CountForm(shard, in party, TalliedEvent.RefouledByDestinationCountry, isRefused, tick);
        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, WaitingTime.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }
}
