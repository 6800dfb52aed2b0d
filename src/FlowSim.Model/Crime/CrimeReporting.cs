using FlowSim.Kernel.Chance;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Crime;

/// <summary>Whether a crime is reported to the authorities.</summary>
internal static class CrimeReporting
{
    /// <summary>Counts a crime as reported, if the victims report it. Nothing else follows from a report.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party, at the place where it can report the crime.</param>
    /// <param name="tick">The current tick.</param>
    /// <param name="report">Which of the reports of this occasion.</param>
    /// <param name="people">Number of victims.</param>
    public static void Report(Shard shard, ref readonly PartyRecord party, int tick, Draw report, int people)
    {
        var policy = shard.World.Policy;
        var chance = HazardRule.ReportingChance(
            policy.Shelters[party.Place].IsOpen, policy.Integrity[party.Place].ReportingFactor, shard.World.Parameters.Hazards);
        if (shard.Uniform(report, in party) < chance)
        {
            shard.Recorder.Count(in party, TalliedEvent.ReportedCrime, tick, people);
        }
    }
}
