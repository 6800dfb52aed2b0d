using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Foundation.Chance;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>Joining a caravan, going with it, and losing it.</summary>
internal static class CaravanEvents
{
    /// <summary>A party that sets out from home may join the caravan that does so there.</summary>
    public static void JoinAtStart(Shard shard, ref PartyRecord party, int tick)
    {
        var share = shard.World.Policy.CaravanShare[party.Place];
        if (share > 0 && Threshold.Happens(shard.Word(DepartureDraws.JoiningCaravanAtStart, in party), share))
        {
            Join(shard, ref party, tick);
        }
    }

    /// <summary>A party on its own comes to a place through which a caravan went the day before.</summary>
    public static void MeetOnTheWay(Shard shard, ref PartyRecord party, int tick)
    {
        if (!party.Is(PartyTraits.InCaravan | PartyTraits.WillNotJoin)
            && shard.World.Classes[party.Class].Guide == 0
            && shard.Word(TravelDraws.JoiningCaravan, in party) < shard.World.Caravans.JoinThresholdAt(party.Place))
        {
            Join(shard, ref party, tick);
        }
    }

    /// <summary>A party of a caravan sets out on its leg: with it, or without it from here on.</summary>
    /// <returns>Whether it sets out at all; otherwise what follows has been arranged.</returns>
    public static bool SetsOut(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var draws = shard.DrawsFor(TravelDraws.LeavingCaravan, in party);
        shard.CaravanPassing[party.Place] += party.People;
        if (draws.Word(TravelDraws.LeavingCaravan) < world.Caravans.LeaveThresholdOf(party.Leg))
        {
            shard.Count(in party, TalliedEvent.LeftCaravan, tick);
            party.Traits |= PartyTraits.WillNotJoin;
            Leave(shard, ref party);
            return true;
        }

        if (draws.Uniform(TravelDraws.Dispersal) >= world.Policy.DispersalShare[party.Place])
        {
            return true;
        }

        shard.Count(in party, TalliedEvent.Dispersed, tick);
        Leave(shard, ref party);
        if (party.Is(PartyTraits.HasPapers) || draws.Uniform(TravelDraws.ApprehendedInDispersal) >= world.Policy.DispersalApprehendedShare[party.Place])
        {
            return true;
        }

        shard.Count(in party, TalliedEvent.Stopped, tick);
        EncounterEvents.Apprehend(shard, ref party, tick);
        return false;
    }

    /// <summary>A party is no longer in its caravan, if it was in one: held, at the border, or waiting somewhere.</summary>
    public static void Leave(Shard shard, ref PartyRecord party)
    {
        if (party.Is(PartyTraits.InCaravan))
        {
            party.Traits &= ~PartyTraits.InCaravan;
            shard.CaravanPeople -= party.People;
        }
    }

    private static void Join(Shard shard, ref PartyRecord party, int tick)
    {
        party.Traits |= PartyTraits.InCaravan;
        shard.CaravanPeople += party.People;
        shard.Count(in party, TalliedEvent.JoinedCaravan, tick);
    }
}
