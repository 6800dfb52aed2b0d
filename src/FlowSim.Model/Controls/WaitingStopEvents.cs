using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Controls;

/// <summary>Stops of people who wait in a town of the transit country. They lead where stops on the road lead.</summary>
internal static class WaitingStopEvents
{
    /// <summary>Officers might stop a party that waits; if they do, the stop may end its wait.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party, which has new draws afterwards.</param>
    /// <param name="tick">The current tick.</param>
    /// <param name="end">How the stop ends; a bribe where there is none.</param>
    /// <returns>Whether the party goes on waiting. If not, the caller takes it out of its line, and then lets what follows
    /// happen (<see cref="EndWait"/>).</returns>
    public static bool GoesOnWaiting(Shard shard, ref PartyRecord party, int tick, out EncounterEnd end)
    {
        end = EncounterEnd.Bribe;
        var happens = WaitingStop.Happens(shard, in party);
        party.StartAfresh();
        if (happens)
        {
            var draws = shard.DrawsFor(EncounterDraws.StoppingForce, in party);
            var force = shard.World.WaitingStops.ForceAt(party.Place, draws.Uniform(EncounterDraws.StoppingForce));
            end = EncounterEvents.Stop(shard, ref party, force, in draws, tick);
        }

        // Officers who would refer a party to the asylum agency accept a claim that the agency already has.
        return end == EncounterEnd.Bribe || (end == EncounterEnd.Referral && party.HasClaim);
    }

    /// <summary>What follows for a party that a stop has taken out of its line.</summary>
    public static void EndWait(Shard shard, ref PartyRecord party, EncounterEnd end, int tick)
    {
        if (end == EncounterEnd.Apprehension)
        {
            shard.Recorder.Count(in party, TalliedEvent.ApprehendedWhileWaiting, tick);
        }

        EncounterEvents.Follow(shard, ref party, end, tick);
    }
}
