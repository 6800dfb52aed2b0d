using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Crime;

/// <summary>Deaths, and what the survivors travel as.</summary>
internal static class DeathEvents
{
    /// <summary>Counts a death and removes the person; the draw decides between adults and children.</summary>
    /// <returns>Whether anyone in the party is still alive.</returns>
    public static bool Record(Shard shard, ref PartyRecord party, TalliedEvent how, int tick, double draw)
    {
        shard.Recorder.CountDeath(in party, how, tick);
        if (draw * party.People < party.Adults)
        {
            party.Adults--;
        }
        else
        {
            party.Children--;
        }

        var travellers = new TravellerClass(party.Class);
        party.Class = (ushort)travellers.As(RemainingKindRule.Of(travellers.Kind, party.Adults, party.Children)).Index;
        return party.People > 0;
    }
}
