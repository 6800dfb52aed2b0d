using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Cards;

/// <summary>Humanitarian visitor cards: applying for one, waiting for it, and going on with or without it.</summary>
internal static class CardEvents
{
    /// <summary>A party receives its card and goes on.</summary>
    public static void Issued(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.GivenCard, tick);
        party.Traits |= PartyTraits.HasPapers;
        TravelEvents.GoOnFrom(shard, ref party, shard.World.Claims.Traits[party.Place], tick);
    }

    /// <summary>A party has waited as long as it is willing to.</summary>
    public static void TimerFires(Shard shard, int slot, int tick)
    {
        var party = shard.Waiting[slot];
        shard.Waiting.Vacate(slot);
        GoWithout(shard, ref party, tick);
    }

    /// <summary>
    /// A party goes on without a card, because it gives up waiting or because cards are no longer issued.
    /// </summary>
    public static void GoWithout(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.LeftCardLine, tick);
        TravelEvents.GoOnFrom(shard, ref party, shard.World.Claims.Traits[party.Place], tick);
    }
}
