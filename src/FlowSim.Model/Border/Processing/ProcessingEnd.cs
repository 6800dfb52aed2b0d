using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Processing;

/// <summary>How processing by the country of destination ends, and whether that is refoulement.</summary>
internal static class ProcessingEnd
{
    /// <summary>A party may stay in the destination country until its case is decided.</summary>
    public static void Release(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedInDestinationCountry, tick);
        shard.Recorder.End(in party, Fate.InDestinationCountry);
    }

    /// <summary>The destination country removes a party to its country of origin.</summary>
    public static void Remove(Shard shard, ref PartyRecord party, bool isDecided, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.RemovedByDestinationCountry, tick);
        shard.Recorder.Mark(in party, FateFlags.Deported);
        CountRefoulement(shard, in party, isDecided, tick);
        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, WaitingTime.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }

    /// <summary>Counts a removal of people in need without a decision on that need.</summary>
    public static void CountRefoulement(Shard shard, ref readonly PartyRecord party, bool isDecided, int tick)
    {
        if (Refoulement.Is(party.Is(PartyTraits.InNeed), isDecided))
        {
            shard.Recorder.Count(in party, TalliedEvent.RefouledByDestinationCountry, tick);
            shard.Recorder.Mark(in party, FateFlags.Refouled);
        }
    }
}
