using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>Joining a caravan, travelling with it, and losing it.</summary>
internal static class CaravanEvents
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

    /// <summary>A party in a caravan sets out on its leg, with the caravan or, from here on, without it.</summary>
    /// <returns>Whether it sets out; if not, its next event is already booked.</returns>
    public static bool SetsOut(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var draws = shard.DrawsFor(TravelDraws.LeavingCaravan, in party);
        shard.Traffic.CaravanPassing[party.Place] += party.People;
        if (draws.Word(TravelDraws.LeavingCaravan) < world.Caravans.LeaveThresholdOf(party.Leg))
        {
            shard.Recorder.Count(in party, TalliedEvent.LeftCaravan, tick);
            party.Traits |= PartyTraits.WillNotJoin;
            Leave(shard, ref party);
            return true;
        }

        var dispersal = CaravanRule.Disperse(
            in world.Policy.Dispersals[party.Place],
            party.Is(PartyTraits.HasPapers),
            draws.Uniform(TravelDraws.Dispersal),
            draws.Uniform(TravelDraws.ApprehendedInDispersal));
        if (dispersal == Dispersal.None)
        {
            return true;
        }

        shard.Recorder.Count(in party, TalliedEvent.Dispersed, tick);
        Leave(shard, ref party);
        if (dispersal == Dispersal.LosesCaravan)
        {
            return true;
        }

        shard.Recorder.Count(in party, TalliedEvent.Stopped, tick);
        EncounterEvents.Apprehend(shard, ref party, tick);
        return false;
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
