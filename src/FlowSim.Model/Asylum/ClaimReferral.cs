using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>The time between a claim made to migration officers and its receipt by the asylum agency.</summary>
internal static class ClaimReferral
{
    /// <summary>
    /// A party has claimed asylum before migration officers. The claim reaches the asylum agency at once or after some
    /// time, unless it is abandoned first.
    /// </summary>
    public static void Begin(Shard shard, ref PartyRecord party, int tick)
    {
        var meanDays = shard.World.Parameters.Asylum.ReferralDays;
        if (meanDays <= 0)
        {
            Register(shard, ref party, tick);
            return;
        }

        var draws = shard.DrawsFor(AsylumDraws.ReferralTime, in party);
        var wait = WaitingTime.Exponential(draws.Uniform(AsylumDraws.ReferralTime), 1 / meanDays);
        if (AsylumAccess.IsHandledByTrained(shard, in party))
        {
            wait = Math.Min(wait, WaitingTime.ToTicks(shard.World.Policy.Protocol.Value.ReferralHours / 24));
        }

        var race = new Race<ReferralEnd>(ReferralEnd.PassedOn, wait);
        var isDetained = party.Station != PartyRecord.NoSite;
        var rate = isDetained ? ClaimWait.DetainedDropoutRate(shard, in party) : ClaimWait.DropoutRateAtLiberty(shard, in party);
        race.Add(ReferralEnd.Dropout, WaitingTime.Exponential(draws.Uniform(AsylumDraws.DropoutBeforeReferral), rate));
        if (isDetained)
        {
            var limit = WaitingTime.ToTicks(shard.World.Parameters.Detention.MaxDays) - (tick - party.DetainedSince);
            race.Add(ReferralEnd.Limit, limit);
        }

        party.Cause = race.Code;
        shard.Book(ref party, JourneyEvent.ReferralEnds, tick, race.Wait);
    }

    public static void Register(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Station == PartyRecord.NoSite)
        {
            ClaimRegistration.AtLiberty(shard, ref party, tick);
        }
        else
        {
            ClaimRegistration.InDetention(shard, ref party, tick);
        }
    }
}
