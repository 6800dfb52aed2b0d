using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>Applicants at liberty are confined to the state of their claim: who leaves it drops the claim, unless a policy lets people move.</summary>
internal static class ConfinementEvents
{
    /// <summary>A party that can wait no longer where it is moves to another state with its claim, if it wants to and may.</summary>
    /// <returns>Whether it does; otherwise it drops the claim, and it is counted if leaving the state is what drops it.</returns>
    public static bool TryMoveWithClaim(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var draws = shard.DrawsFor(AsylumDraws.LeavingStateOfClaim, in party);
        if (draws.Uniform(AsylumDraws.LeavingStateOfClaim) >= LeavingShare(shard, in party))
        {
            return false;
        }

        var protection = world.Policy.Protection;
        var city = protection.FreeToMoveTo[party.Place].Index;
        if (draws.Uniform(AsylumDraws.FreeToMove) >= protection.FreeToMoveShare[party.Place] || city == party.Place || party.Is(PartyTraits.OnAlternative))
        {
            shard.Count(in party, TalliedEvent.LeftStateOfClaim, tick);
            return false;
        }

        TravelEvents.StartAfresh(ref party);
        party.Place = (ushort)city;
        shard.Count(in party, TalliedEvent.MovedWithClaim, tick);
        return true;
    }

    /// <summary>
    /// The part of drops that is leaving for another state in Mexico. Of people bound for the United States only those
    /// drops are looked at that others have too; the rest go on towards it whatever the rule.
    /// </summary>
    private static double LeavingShare(Shard shard, ref readonly PartyRecord party)
    {
        var parameters = shard.World.Parameters.Asylum;
        return parameters.LeavesStateShare
            / (new TravellerClass(party.Class).StaysInMexico ? 1 : parameters.UsGoalDropoutFactor);
    }
}
