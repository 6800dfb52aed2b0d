using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel;

/// <summary>How a journey ends by choice.</summary>
internal static class JourneyEnd
{
    /// <summary>A party goes home by choice.</summary>
    public static void GiveUp(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.GaveUp, tick);
        shard.Recorder.End(in party, Fate.GaveUp);
    }

    /// <summary>A party settles in the transit country without papers.</summary>
    public static void Settle(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.SettledInTransitCountry, tick);
        shard.Recorder.End(in party, Fate.SettledInTransitCountry);
    }
}
