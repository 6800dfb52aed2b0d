using FlowSim.Kernel.Chance;
using FlowSim.Model.Departure;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>Joining a caravan and leaving it.</summary>
internal static class CaravanMembership
{
    /// <summary>A party that sets out from home may join a caravan that starts there.</summary>
    public static void JoinAtStart(Shard shard, ref PartyRecord party, int tick)
    {
        var share = shard.World.Policy.Caravans[party.Place].Share;
        if (share > 0 && Threshold.Happens(shard.Word(DepartureDraws.JoiningCaravanAtStart, in party), share))
        {
            Join(shard, ref party, tick);
        }
    }

    /// <summary>A party on its own reaches a place through which a caravan passed the day before.</summary>
    public static void MeetOnTheWay(Shard shard, ref PartyRecord party, int tick)
    {
        if (CaravanRule.MayJoin(
                party.Is(PartyTraits.InCaravan),
                party.Is(PartyTraits.WillNotJoin),
                shard.World.Classes[party.Class].Smuggler != 0)
            && shard.Word(TravelDraws.JoiningCaravan, in party) < shard.World.Caravans.JoinThresholdAt(party.Place))
        {
            Join(shard, ref party, tick);
        }
    }

    /// <summary>
    /// A party leaves its caravan, if it is in one: it is detained, at the border, or waiting somewhere.
    /// </summary>
    public static void Leave(Shard shard, ref PartyRecord party)
    {
        if (party.Is(PartyTraits.InCaravan))
        {
            party.Traits &= ~PartyTraits.InCaravan;
            shard.Traffic.CaravanPeople -= party.People;
        }
    }

    private static void Join(Shard shard, ref PartyRecord party, int tick)
    {
        party.Traits |= PartyTraits.InCaravan;
        shard.Traffic.CaravanPeople += party.People;
        shard.Recorder.Count(in party, TalliedEvent.JoinedCaravan, tick);
    }
}
