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
        var kind = world.Hazards.KindAt(leg, modifiers, draws.Uniform(CrimeDraws.CrimeKind));
        switch (kind)
        {
            case HazardKind.Kidnapping:
                KidnappingEvents.Begin(shard, ref party, tick, ticks);
                return false;
            case HazardKind.Death:
                if (DeathEvents.Record(shard, ref party, TalliedEvent.DiedOnTheWay, tick, draws.Uniform(CrimeDraws.DeathOnLeg)))
                {
                    return true;
                }

                shard.Recorder.End(in party, Fate.Killed);
                return false;
            default:
                Suffer(shard, ref party, kind, draws.Uniform(CrimeDraws.Perpetrator), tick);
                return true;
        }
    }

    private static void Suffer(Shard shard, ref PartyRecord party, HazardKind kind, double perpetratorDraw, int tick)
    {
        var crime = HazardRule.HarmOf(kind, party.MoneyUsd, party.People, shard.World.Parameters.Hazards);
        party.MoneyUsd -= (ushort)crime.TakenUsd;
        shard.Recorder.Count(in party, crime.Harm, tick, crime.Victims);
        shard.Recorder.Mark(in party, FateFlags.Victim);
        if (crime.IsByKnownPerpetrator)
        {
            CountPerpetrator(shard, in party, party.Leg, perpetratorDraw, tick, crime.Victims);
        }

        CrimeReporting.Report(shard, in party, tick, CrimeDraws.ReportOfCrime, crime.Victims);
    }

    private static void CountPerpetrator(Shard shard, ref readonly PartyRecord party, int leg, double draw, int tick, int people)
    {
        var talliedEvent = shard.World.Hazards.PerpetratorAt(leg, draw) == Perpetrator.Organised
            ? TalliedEvent.VictimsOfOrganisedCrime
            : TalliedEvent.VictimsOfCommonCrime;
        shard.Recorder.Count(in party, talliedEvent, tick, people);
    }
}
