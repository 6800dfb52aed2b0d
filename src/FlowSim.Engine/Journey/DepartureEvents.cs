using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Foundation.Chance;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>Setting out.</summary>
internal static class DepartureEvents
{
    /// <summary>A party sets out for the first time, unless what it hears keeps it at home.</summary>
    public static void Depart(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        shard.ActiveParties++;
        var community = new TravellerClass(party.Class).Community;
        var leaving = world.Beliefs.LeavingShare(community);
        if (leaving < 1 && shard.LuckOf(Streams.Departure, in party, 1).A >= Threshold.Of(leaving))
        {
            shard.Count(in party, Occurrence.StayedHome, tick);
            shard.End(in party, Fate.StayedHome);
            return;
        }

        shard.Count(in party, Occurrence.Departed, tick);
        if (party.Is(PartyTraits.InNeed))
        {
            shard.Count(in party, Occurrence.DepartedInNeed, tick);
        }

        JoinCaravan(shard, ref party);
        TravelEvents.GoOn(shard, ref party, tick);
    }

    /// <summary>A party sets out again after a return, poorer.</summary>
    public static void SetOutAgain(Shard shard, ref PartyRecord party, int tick)
    {
        party.Attempt++;
        party.Turns = 0;
        party.Leg = LegRow.None;
        party.Traits &= PartyTraits.InNeed | PartyTraits.HasSentChild | PartyTraits.IsSentChild;
        party.MoneyUsd = (ushort)(party.MoneyUsd * shard.World.Parameters.Return.MoneyKeptShare);
        shard.Count(in party, Occurrence.NewAttempt, tick);
        JoinCaravan(shard, ref party);
        TravelEvents.GoOn(shard, ref party, tick);
    }

    private static void JoinCaravan(Shard shard, ref PartyRecord party)
    {
        var share = shard.World.Policy.CaravanShare[party.Place];
        if (share > 0 && Threshold.Happens(shard.LuckOf(Streams.Departure, in party, 2).A, share))
        {
            party.Traits |= PartyTraits.InCaravan;
        }
    }
}
