using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel;

/// <summary>How a journey ends by choice.</summary>
internal static class JourneyEnd
{
    /// <summary>
    /// A party on its way goes home by choice; under duress, if it is in need and a state has held it up on this journey. That is
    /// the transit country if its officers have ever apprehended the party.
    /// </summary>
    public static void GiveUp(Shard shard, ref readonly PartyRecord party, int tick)
    {
        var wasStopped = shard.World.Fates.Remembers(party.Index, PathwayFlags.Stopped);
        var stateDuress = wasStopped ? TalliedEvent.GaveUpUnderTransitDuress : TalliedEvent.GaveUpUnderDestinationDuress;
        GiveUp(shard, in party, stateDuress, tick);
    }

    /// <summary>
    /// A party goes home from the list of a port or from waiting for a hearing, for which the destination country makes it wait;
    /// under duress, if it is in need.
    /// </summary>
    public static void GiveUpWaiting(Shard shard, ref readonly PartyRecord party, int tick) =>
        GiveUp(shard, in party, TalliedEvent.GaveUpUnderDestinationDuress, tick);

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

    private static void GiveUp(Shard shard, ref readonly PartyRecord party, TalliedEvent stateDuress, int tick)
    {
        if (Refoulement.IsGivingUpUnderDuress(party.Is(PartyTraits.InNeed), party.Is(PartyTraits.HeldUp)))
        {
            shard.Recorder.Count(in party, TalliedEvent.GaveUpUnderDuress, tick);
            shard.Recorder.Count(in party, stateDuress, tick);
        }

        GoHomeRefused(shard, in party, tick);
    }
}
