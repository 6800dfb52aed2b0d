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
        var hazard = world.Hazards.HazardAt(leg, modifiers, draws.Uniform(CrimeDraws.CrimeKind));
        switch (hazard.Then)
        {
            case AfterHazard.IsKidnapped:
                KidnappingEvents.Begin(shard, ref party, tick, ticks);
                return false;
            case AfterHazard.LosesPerson:
                if (DeathEvents.Record(shard, ref party, hazard.Counted, tick, draws.Uniform(CrimeDraws.DeathOnLeg)))
                {
                    return true;
                }

                shard.Recorder.End(in party, Fate.Killed);
                return false;
            default:
                Suffer(shard, ref party, hazard, draws.Uniform(CrimeDraws.Perpetrator), tick);
                return true;
        }
    }

    private static void Suffer(Shard shard, ref PartyRecord party, Hazard hazard, double perpetratorDraw, int tick)
    {
        var victims = HazardRule.Victims(hazard, party.People);
        party.MoneyUsd -= (ushort)HazardRule.TakenUsd(hazard, party.MoneyUsd, party.People);
        shard.Recorder.Count(in party, hazard.Counted, tick, victims);
        shard.Recorder.Mark(in party, FateFlags.Victim);
        if (hazard.Cause == HazardCause.AnyCriminals)
        {
            CountPerpetrator(shard, in party, party.Leg, perpetratorDraw, tick, victims);
        }

        CrimeReporting.Report(shard, in party, tick, CrimeDraws.ReportOfCrime, victims);
    }

    private static void CountPerpetrator(Shard shard, ref readonly PartyRecord party, int leg, double draw, int tick, int people)
    {
        var talliedEvent = shard.World.Hazards.PerpetratorAt(leg, draw) == Perpetrator.Organised
            ? TalliedEvent.VictimsOfOrganisedCrime
            : TalliedEvent.VictimsOfCommonCrime;
        shard.Recorder.Count(in party, talliedEvent, tick, people);
    }
}
