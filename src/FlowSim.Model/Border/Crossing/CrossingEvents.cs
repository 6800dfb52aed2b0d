using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Crossing;

/// <summary>Crossing between ports, through a river, a desert or over a barrier.</summary>
internal static class CrossingEvents
{
    /// <summary>A party crosses a sector, and somebody of it may die.</summary>
    /// <returns>Whether anyone in the party is still alive; if not, its run has ended.</returns>
    public static bool Survives(Shard shard, ref PartyRecord party, int tick)
    {
        var deaths = shard.World.Crossings.DeathsPerPerson(party.Place);
        if (deaths <= 0)
        {
            return true;
        }

        var draws = shard.DrawsFor(BorderDraws.DeathAtCrossing, in party);
        if (draws.Uniform(BorderDraws.DeathAtCrossing) >= CrossingRule.ChanceOfDeath(deaths, party.People))
        {
            return true;
        }

        shard.Information.ReportHarm(in party, party.Leg);
        if (DeathEvents.Record(shard, ref party, TalliedEvent.DiedCrossing, tick, draws.Uniform(BorderDraws.WhoDiesAtCrossing)))
        {
            return true;
        }

        shard.Recorder.End(in party, Fate.Killed);
        return false;
    }
}
