using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Hazards;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Journey;

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
        var draws = shard.DrawsFor(CrimeDraws.CrimeKind, in party, (uint)from);
        shard.Information.ReportHarm(in party, leg);
        switch (world.Hazards.KindAt(leg, modifiers, draws.Uniform(CrimeDraws.CrimeKind)))
        {
            case HazardKind.Robbery:
                party.MoneyUsd -= (ushort)(party.MoneyUsd * world.Parameters.Hazards.RobbedShare);
                shard.Recorder.Count(in party, TalliedEvent.Robbed, tick);
                shard.Recorder.Mark(in party, FateFlags.Victim);
                CountPerpetrator(shard, in party, leg, draws.Uniform(CrimeDraws.Perpetrator), tick, party.People);
                Report(shard, in party, tick, CrimeDraws.ReportOfCrime, party.People);
                return true;
            case HazardKind.Extortion:
                party.MoneyUsd -= (ushort)Math.Min(party.MoneyUsd, world.Parameters.Hazards.ExtortionUsd * party.People);
                shard.Recorder.Count(in party, TalliedEvent.Extorted, tick);
                shard.Recorder.Mark(in party, FateFlags.Victim);
                Report(shard, in party, tick, CrimeDraws.ReportOfCrime, party.People);
                return true;
            case HazardKind.SexualViolence:
                shard.Recorder.Count(in party, TalliedEvent.SexuallyAssaulted, tick, 1);
                shard.Recorder.Mark(in party, FateFlags.Victim);
                CountPerpetrator(shard, in party, leg, draws.Uniform(CrimeDraws.Perpetrator), tick, 1);
                Report(shard, in party, tick, CrimeDraws.ReportOfCrime, 1);
                return true;
            case HazardKind.Kidnapping:
                Kidnap(shard, ref party, tick, ticks);
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

    /// <summary>A party is kidnapped.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="tick">The current tick.</param>
    /// <param name="ticksLost">Ticks lost in addition to those in captivity.</param>
    public static void Kidnap(Shard shard, ref PartyRecord party, int tick, int ticksLost)
    {
        var parameters = shard.World.Parameters.Kidnapping;
        CaravanEvents.Leave(shard, ref party);
        TravelEvents.StartAfresh(ref party);
        var draws = shard.DrawsFor(CrimeDraws.CaptivityTime, in party);
        shard.Recorder.Count(in party, TalliedEvent.Kidnapped, tick);
        Report(shard, in party, tick, CrimeDraws.ReportOfKidnapping, party.People);
        shard.Recorder.Mark(in party, FateFlags.Kidnapped);
        if (shard.World.IsInTransitCountry[party.Place])
        {
            party.Traits |= PartyTraits.UnsafeInTransitCountry;
        }

        var held = WaitingTime.LogNormal(draws.Uniform(CrimeDraws.CaptivityTime), parameters.HeldMedianDays, parameters.HeldSigma);
        shard.Book(ref party, JourneyEvent.KidnappingEnds, tick, held + ticksLost);
    }

    /// <summary>A kidnapping ends: with a ransom if the party and its relatives can pay it, or otherwise.</summary>
    public static void KidnappingEnds(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.Kidnapping;
        var draws = shard.DrawsFor(CrimeDraws.Ransom, in party);
        var ransom = KidnappingRule.RansomUsd(draws.Uniform(CrimeDraws.Ransom), parameters);
        var end = KidnappingRule.End(
            party.MoneyUsd,
            ransom,
            draws.Uniform(CrimeDraws.Escape),
            draws.Uniform(CrimeDraws.KidnappedAgain),
            parameters);
        switch (end)
        {
            case KidnappingEnd.FreedForRansom:
                PayRansom(shard, ref party, ransom, tick);
                break;
            case KidnappingEnd.KidnappedAgain:
                PayRansom(shard, ref party, ransom, tick);
                Kidnap(shard, ref party, tick, 0);
                return;
            case KidnappingEnd.Escaped:
                shard.Recorder.Count(in party, TalliedEvent.EscapedKidnappers, tick);
                break;
            default:
                var deathDraw = draws.Uniform(CrimeDraws.DeathInCaptivity);
                if (DeathEvents.Record(shard, ref party, TalliedEvent.KilledByKidnappers, tick, deathDraw))
                {
                    break;
                }

                shard.Recorder.End(in party, Fate.Killed);
                return;
        }

        GoOnAfterKidnapping(shard, ref party, tick);
    }

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

    private static void PayRansom(Shard shard, ref PartyRecord party, double ransomUsd, int tick)
    {
        party.MoneyUsd -= (ushort)Math.Min(party.MoneyUsd, ransomUsd);
        shard.Recorder.Count(in party, TalliedEvent.RansomUsd, tick, (int)ransomUsd);
        shard.Recorder.Count(in party, TalliedEvent.FreedForRansom, tick);
    }

    private static void GoOnAfterKidnapping(Shard shard, ref PartyRecord party, int tick)
    {
        var mayAsk = PortListEvents.MayAskForExceptionHere(shard, in party);
        switch (KidnappingRule.After(mayAsk, party.Is(PartyTraits.AwaitsHearing)))
        {
            case AfterKidnapping.AsksForException:
                PortListEvents.AskForException(shard, ref party, tick);
                break;
            case AfterKidnapping.WaitsForHearing:
                HearingEvents.Wait(shard, ref party, tick);
                break;
            default:
                shard.Book(ref party, JourneyEvent.Arrive, tick, 1);
                break;
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
