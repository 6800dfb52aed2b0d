using FlowSim.Kernel.Chance;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Crime;

/// <summary>Crime and accidents during the journey, and kidnapping anywhere.</summary>
internal static class CrimeEvents
{
    /// <summary>Hazards strike a party on its leg, once or more often.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party, whose place is already the end of the leg.</param>
    /// <param name="from">The place it came from.</param>
    /// <param name="draw">The uniform draw that decided that a hazard strikes; it also says how early.</param>
    /// <param name="tick">The current tick.</param>
    /// <param name="ticks">Ticks the leg takes.</param>
    /// <returns>Whether it arrives as planned; if not, its next event is already booked.</returns>
    public static bool ArrivesAsPlanned(Shard shard, ref PartyRecord party, int from, double draw, int tick, int ticks)
    {
        var world = shard.World;
        var leg = party.Leg;
        var modifiers = world.Classes[party.Class].Smuggler + party.RiskModifiers;
        var expected = world.Hazards.ExpectedOn(leg, modifiers);
        var isKidnapped = false;
        var at = HazardRule.Later(0, 1 - draw);
        for (var count = 0; count < CrimeDraws.MaxOnOneLeg && (count == 0 || at < expected); count++)
        {
            var draws = shard.DrawsOnTheWay(CrimeDraws.Nth(CrimeDraws.CrimeKind, count), in party, from);
            var hazard = world.Hazards.HazardAt(leg, modifiers, draws.Uniform(CrimeDraws.Nth(CrimeDraws.CrimeKind, count)));
            shard.Information.ReportHarm(in party, leg);
            isKidnapped |= hazard.Then == AfterHazard.IsKidnapped;
            if (!Survives(shard, ref party, hazard, in draws, count, tick))
            {
                return false;
            }

            at = HazardRule.Later(at, draws.Uniform(CrimeDraws.Nth(CrimeDraws.NextCrime, count)));
        }

        if (isKidnapped)
        {
            KidnappingEvents.Begin(shard, ref party, tick, ticks);
        }

        return !isKidnapped;
    }

    /// <summary>
    /// A hazard strikes a party. A kidnapping begins where the leg ends, after whatever else happens on it.
    /// </summary>
    /// <returns>Whether anyone in the party is still alive.</returns>
    private static bool Survives(Shard shard, ref PartyRecord party, Hazard hazard, in DrawBlock draws, int count, int tick)
    {
        switch (hazard.Then)
        {
            case AfterHazard.IsKidnapped:
                return true;
            case AfterHazard.LosesPerson:
                var who = draws.Uniform(CrimeDraws.Nth(CrimeDraws.DeathOnLeg, count));
                if (DeathEvents.Record(shard, ref party, hazard.Counted, tick, who))
                {
                    return true;
                }

                shard.Recorder.End(in party, Fate.Killed);
                return false;
            default:
                Suffer(shard, ref party, hazard, in draws, count, tick);
                return true;
        }
    }

    private static void Suffer(Shard shard, ref PartyRecord party, Hazard hazard, in DrawBlock draws, int count, int tick)
    {
        var victims = HazardRule.Victims(hazard, party.People);
        party.MoneyUsd -= (ushort)HazardRule.TakenUsd(hazard, party.MoneyUsd, party.People);
        shard.Recorder.Count(in party, hazard.Counted, tick, victims);
        shard.Recorder.Mark(in party, FateFlags.Victim);
        if (hazard.Cause == HazardCause.AnyCriminals)
        {
            var draw = draws.Uniform(CrimeDraws.Nth(CrimeDraws.Perpetrator, count));
            CountPerpetrator(shard, in party, party.Leg, draw, tick, victims);
        }

        CrimeReporting.Report(shard, in party, tick, CrimeDraws.Nth(CrimeDraws.ReportOfCrime, count), victims);
    }

    private static void CountPerpetrator(Shard shard, ref readonly PartyRecord party, int leg, double draw, int tick, int people)
    {
        var talliedEvent = shard.World.Hazards.PerpetratorAt(leg, draw) == Perpetrator.Organised
            ? TalliedEvent.VictimsOfOrganisedCrime
            : TalliedEvent.VictimsOfCommonCrime;
        shard.Recorder.Count(in party, talliedEvent, tick, people);
    }
}
