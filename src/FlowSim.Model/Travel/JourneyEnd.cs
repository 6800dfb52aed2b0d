using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel;

/// <summary>How a journey ends by choice.</summary>
internal static class JourneyEnd
{
    /// <summary>A party goes home by choice; under duress, if it is in need and a state has held it up on this journey.</summary>
    public static void GiveUp(Shard shard, ref readonly PartyRecord party, int tick)
    {
        if (Refoulement.IsGivingUpUnderDuress(party.Is(PartyTraits.InNeed), party.Is(PartyTraits.HeldUp)))
        {
            shard.Recorder.Count(in party, TalliedEvent.GaveUpUnderDuress, tick);
        }

        GoHomeRefused(shard, in party, tick);
    }

    /// <summary>
    /// A party at liberty goes home by choice because its claim was refused. It has dropped no case, so this is not giving up
    /// under duress.
    /// </summary>
    public static void GoHomeRefused(Shard shard, ref readonly PartyRecord party, int tick)
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
