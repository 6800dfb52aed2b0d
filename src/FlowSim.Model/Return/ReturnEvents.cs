using FlowSim.Kernel.Time;
using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Return;

/// <summary>Life at home after a removal: harm, another attempt, or staying.</summary>
internal static class ReturnEvents
{
    /// <summary>A removed party is home. The earlier of two events is booked: harm or a new attempt.</summary>
    public static void ReturnedHome(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.Return;
        var travellers = new TravellerClass(party.Class);
        party.Place = (ushort)shard.World.Cohorts[party.Cohort].Origin.Index;
        party.Traits &= PartyTraits.Lasting;
        var draws = shard.DrawsFor(ReturnDraws.HarmAfterReturn, in party);
        var harmPerYear = AfterReturnRule.HarmRatePerYear(party.Is(PartyTraits.InNeed), parameters);
        var harm = WaitingTime.Exponential(draws.Uniform(ReturnDraws.HarmAfterReturn), harmPerYear / MeanYear.Days);
        var retries = NewAttemptRule.SetsOutAgain(
            draws.Uniform(ReturnDraws.NewAttempt),
            shard.World.GroupOf(travellers).RetryShare,
            party.Attempt + 1,
            parameters);
        var retry = retries
            ? WaitingTime.LogNormal(
                draws.Uniform(ReturnDraws.NewAttemptTime), parameters.RetryMedianDays, parameters.RetrySigma)
            : WaitingTime.Never;
        switch (AfterReturnRule.Of(retries, harm, retry, shard.World.Period.TickCount - tick))
        {
            case AfterReturn.Harm:
                party.Traits |= retries ? PartyTraits.WillRetry : PartyTraits.None;
                shard.Book(ref party, JourneyEvent.HarmedAtHome, tick, harm);
                break;
            case AfterReturn.NewAttempt:
                shard.Book(ref party, JourneyEvent.SetOutAgain, tick, retry);
                break;
            default:
                Stay(shard, in party, tick);
                break;
        }
    }

    /// <summary>A person of a returned party is killed, or the party suffers other serious harm.</summary>
    public static void HarmedAtHome(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.Return;
        var draws = shard.DrawsFor(ReturnDraws.KillingAfterReturn, in party);
        if (!AfterReturnRule.IsKilling(draws.Uniform(ReturnDraws.KillingAfterReturn), parameters))
        {
            shard.Recorder.Count(in party, TalliedEvent.HarmedAfterReturn, tick);
        }
        else if (!DeathEvents.Record(shard, ref party, TalliedEvent.KilledAfterReturn, tick, draws.Uniform(ReturnDraws.DeathAfterReturn)))
        {
            shard.Recorder.End(in party, Fate.Killed);
            return;
        }

        if (party.Is(PartyTraits.WillRetry))
        {
            var retry = WaitingTime.LogNormal(
                draws.Uniform(ReturnDraws.NewAttemptTimeAfterHarm), parameters.RetryMedianDays, parameters.RetrySigma);
            shard.Book(ref party, JourneyEvent.SetOutAgain, tick, retry);
        }
        else
        {
            Stay(shard, in party, tick);
        }
    }

    private static void Stay(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.StayedAfterReturn, tick);
        shard.Recorder.End(in party, Fate.Deported);
    }
}
