using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Crime;

/// <summary>Crime and accidents during the journey, and kidnapping anywhere.</summary>
internal static class CrimeEvents
{
    /// <summary>A hazard strikes a party on its leg.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party, whose place is already the end of the leg.</param>
    /// <param name="from">The place it came from.</param>
    /// <param name="tick">The current tick.</param>
    /// <param name="ticks">Ticks the leg takes.</param>
    /// <returns>Whether it arrives as planned; if not, its next event is already booked.</returns>
    public static bool Survives(Shard shard, ref PartyRecord party, int from, int tick, int ticks)
    {
        var world = shard.World;
        var leg = party.Leg;
        var modifiers = world.Classes[party.Class].Smuggler + party.RiskModifiers;
        var draws = shard.DrawsOnTheWay(CrimeDraws.CrimeKind, in party, from);
        shard.Information.ReportHarm(in party, leg);
        switch (world.Hazards.KindAt(leg, modifiers, draws.Uniform(CrimeDraws.CrimeKind)))
        {
            case HazardKind.Robbery:
                party.MoneyUsd -= (ushort)(party.MoneyUsd * world.Parameters.Hazards.RobbedShare);
                shard.Recorder.Count(in party, TalliedEvent.Robbed, tick);
                shard.Recorder.Mark(in party, FateFlags.Victim);
                CountPerpetrator(shard, in party, leg, draws.Uniform(CrimeDraws.Perpetrator), tick, party.People);
                CrimeReporting.Report(shard, in party, tick, CrimeDraws.ReportOfCrime, party.People);
                return true;
            case HazardKind.Extortion:
                party.MoneyUsd -= (ushort)Math.Min(party.MoneyUsd, world.Parameters.Hazards.ExtortionUsd * party.People);
                shard.Recorder.Count(in party, TalliedEvent.Extorted, tick);
                shard.Recorder.Mark(in party, FateFlags.Victim);
                CrimeReporting.Report(shard, in party, tick, CrimeDraws.ReportOfCrime, party.People);
                return true;
            case HazardKind.SexualViolence:
                shard.Recorder.Count(in party, TalliedEvent.SexuallyAssaulted, tick, 1);
                shard.Recorder.Mark(in party, FateFlags.Victim);
                CountPerpetrator(shard, in party, leg, draws.Uniform(CrimeDraws.Perpetrator), tick, 1);
                CrimeReporting.Report(shard, in party, tick, CrimeDraws.ReportOfCrime, 1);
                return true;
            case HazardKind.Kidnapping:
                KidnappingEvents.Begin(shard, ref party, tick, ticks);
                return false;
            default:
                if (DeathEvents.Record(shard, ref party, TalliedEvent.DiedOnTheWay, tick, draws.Uniform(CrimeDraws.DeathOnLeg)))
                {
                    return true;
                }

                shard.Recorder.End(in party, Fate.Killed);
                return false;
        }
    }

    private static void CountPerpetrator(Shard shard, ref readonly PartyRecord party, int leg, double draw, int tick, int people)
    {
        var talliedEvent = shard.World.Hazards.PerpetratorAt(leg, draw) == Perpetrator.Organised
            ? TalliedEvent.VictimsOfOrganisedCrime
            : TalliedEvent.VictimsOfCommonCrime;
        shard.Recorder.Count(in party, talliedEvent, tick, people);
    }
}
