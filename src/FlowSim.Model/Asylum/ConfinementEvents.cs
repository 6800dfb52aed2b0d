using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

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
        ref readonly var movement = ref world.Policy.Movement[party.Place];
        var city = movement.To.Index;
        var leavingShare = ConfinementRule.LeavingShare(
            new TravellerClass(party.Class).StaysInTransitCountry, world.Parameters.Asylum);
        var end = ConfinementRule.Of(
            (leavingShare, draws.Uniform(AsylumDraws.LeavingStateOfClaim)),
            in movement,
            draws.Uniform(AsylumDraws.FreeToMove),
            isThereAlready: city == party.Place,
            party.Is(PartyTraits.OnAlternative));
        if (end == ClaimAtLibertyEnd.LostByLeaving)
        {
            shard.Recorder.Count(in party, TalliedEvent.LeftStateOfClaim, tick);
        }

        if (end != ClaimAtLibertyEnd.MovedWithParty)
        {
            return false;
        }

        party.StartAfresh();
        party.Place = (ushort)city;
        shard.Recorder.Count(in party, TalliedEvent.MovedWithClaim, tick);
        return true;
    }
}
