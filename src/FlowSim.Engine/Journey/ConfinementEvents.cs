using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>
/// Applicants at liberty are confined to the state in which they claimed. Leaving it abandons the claim, unless a
/// policy grants freedom of movement.
/// </summary>
internal static class ConfinementEvents
{
    /// <summary>
    /// A party that can no longer wait where it is moves to another state with its claim, if it wants to and may.
    /// </summary>
    /// <returns>Whether it moves. If not, it abandons the claim; this is counted as due to confinement where leaving
    /// the state is the cause.</returns>
    public static bool TryMoveWithClaim(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var draws = shard.DrawsFor(AsylumDraws.LeavingStateOfClaim, in party);
        if (draws.Uniform(AsylumDraws.LeavingStateOfClaim) >= LeavingShare(shard, in party))
        {
            return false;
        }

        ref readonly var movement = ref world.Policy.Movement[party.Place];
        var city = movement.To.Index;
        if (draws.Uniform(AsylumDraws.FreeToMove) >= movement.Share || city == party.Place || party.Is(PartyTraits.OnAlternative))
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
    /// The share of abandoned claims that is due to leaving for another Mexican state. For people bound for the United
    /// States only the abandonment that other claimants show too is considered; the rest travel on towards the border
    /// whatever the rule.
    /// </summary>
    private static double LeavingShare(Shard shard, ref readonly PartyRecord party)
    {
        var parameters = shard.World.Parameters.Asylum;
        return parameters.LeavesStateShare
            / (new TravellerClass(party.Class).StaysInMexico ? 1 : parameters.UsGoalDropoutFactor);
    }
}
