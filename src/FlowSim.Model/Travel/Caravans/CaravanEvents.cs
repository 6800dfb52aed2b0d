using FlowSim.Model.Controls;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>Joining a caravan, travelling with it, and losing it.</summary>
internal static class CaravanEvents
{
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
            CaravanMembership.Leave(shard, ref party);
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
        CaravanMembership.Leave(shard, ref party);
        if (dispersal == Dispersal.LosesCaravan)
        {
            return true;
        }

        shard.Recorder.Count(in party, TalliedEvent.Stopped, tick);
        shard.Traffic.HeldBackByLeg[party.Leg] += party.People;
        EncounterEvents.Apprehend(shard, ref party, tick);
        return false;
    }
}
