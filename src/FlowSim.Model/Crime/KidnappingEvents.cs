using FlowSim.Kernel.Time;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Crime;

/// <summary>Being kidnapped, and how a kidnapping ends.</summary>
internal static class KidnappingEvents
{
    /// <summary>A party is kidnapped.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="tick">The current tick.</param>
    /// <param name="ticksLost">Ticks lost in addition to those in captivity.</param>
    public static void Begin(Shard shard, ref PartyRecord party, int tick, int ticksLost)
    {
        var parameters = shard.World.Parameters.Kidnapping;
        CaravanMembership.Leave(shard, ref party);
        party.StartAfresh();
        var draws = shard.DrawsFor(CrimeDraws.CaptivityTime, in party);
        shard.Recorder.Count(in party, TalliedEvent.Kidnapped, tick);
        CrimeReporting.Report(shard, in party, tick, CrimeDraws.ReportOfKidnapping, party.People);
        shard.Recorder.Mark(in party, FateFlags.Kidnapped);
        if (shard.World.IsInTransitCountry[party.Place])
        {
            party.Traits |= PartyTraits.UnsafeInTransitCountry;
        }

        var held = WaitingTime.LogNormal(draws.Uniform(CrimeDraws.CaptivityTime), parameters.HeldMedianDays, parameters.HeldSigma);
        shard.Book(ref party, JourneyEvent.KidnappingEnds, tick, held + ticksLost);
    }

    /// <summary>A kidnapping ends: with a ransom if the party and its relatives can pay it, or otherwise.</summary>
    public static void Ends(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.Kidnapping;
        var draws = shard.DrawsFor(CrimeDraws.Ransom, in party);
        var ransom = KidnappingRule.RansomUsd(draws.Uniform(CrimeDraws.Ransom), parameters);
        var end = KidnappingRule.End(
            party.MoneyUsd,
            ransom,
            draws.Uniform(CrimeDraws.Escape),
            shard.Uniform(CrimeDraws.KidnappedAgain, in party),
            parameters);
        switch (end)
        {
            case KidnappingEnd.FreedForRansom:
                PayRansom(shard, ref party, ransom, tick);
                break;
            case KidnappingEnd.KidnappedAgain:
                PayRansom(shard, ref party, ransom, tick);
                Begin(shard, ref party, tick, 0);
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

        GoOn(shard, ref party, tick);
    }

    private static void PayRansom(Shard shard, ref PartyRecord party, double ransomUsd, int tick)
    {
        party.MoneyUsd -= (ushort)Math.Min(party.MoneyUsd, ransomUsd);
        shard.Recorder.Count(in party, TalliedEvent.RansomUsd, tick, (int)ransomUsd);
        shard.Recorder.Count(in party, TalliedEvent.FreedForRansom, tick);
    }

    private static void GoOn(Shard shard, ref PartyRecord party, int tick)
    {
        var mayAsk = PortList.MayAskForExceptionHere(shard, in party);
        switch (KidnappingRule.After(mayAsk, party.Is(PartyTraits.AwaitsHearing)))
        {
            case AfterKidnapping.AsksForException:
                PortList.AskForException(shard, ref party, tick);
                break;
            case AfterKidnapping.WaitsForHearing:
                WaitForHearing.Begin(shard, ref party, tick);
                break;
            default:
                shard.Book(ref party, JourneyEvent.Arrive, tick, 1);
                break;
        }
    }
}
