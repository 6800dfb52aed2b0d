using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>The time in which a claim made to migration officers lies with them, before the asylum agency has it.</summary>
internal static class ReferralEvents
{
    /// <summary>A claim was made to migration officers: it reaches the agency at once, or after some time if it is not dropped before.</summary>
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
        if (RightsEvents.IsHandledByTrained(shard, in party))
        {
            wait = Math.Min(wait, WaitingTime.ToTicks(shard.World.Policy.Protection.Protocol.ReferralHours / 24));
        }

        var race = new Race<ReferralEnd>(ReferralEnd.PassedOn, wait);
        var isDetained = party.Station != PartyRecord.NoSite;
        var rate = isDetained ? AsylumEvents.DetainedDropoutRate(shard, in party) : AsylumEvents.FreeDropoutRate(shard, in party);
        race.Add(ReferralEnd.Dropout, WaitingTime.Exponential(draws.Uniform(AsylumDraws.DropoutBeforeReferral), rate));
        if (isDetained)
        {
            var limit = WaitingTime.ToTicks(shard.World.Parameters.Detention.MostDays) - (tick - party.DetainedSince);
            race.Add(ReferralEnd.Limit, limit);
        }

        party.Cause = race.Code;
        shard.Book(ref party, JourneyEvent.ReferralEnds, tick, race.Wait);
    }

    /// <summary>The claim reaches the agency, or was dropped before.</summary>
    public static void Ends(Shard shard, ref PartyRecord party, int tick)
    {
        var place = party.Station == PartyRecord.NoSite ? party.Place : shard.World.StationPlaces[party.Station];
        var end = Race<ReferralEnd>.CauseOf(party.Cause);
        if (end == ReferralEnd.PassedOn && shard.World.Claims.OfficeFor(place) != PartyRecord.NoSite)
        {
            shard.Count(in party, TalliedEvent.ClaimPassedOn, tick);
            Register(shard, ref party, tick);
            return;
        }

        shard.Count(in party, TalliedEvent.DroppedBeforeReferral, tick);
        AsylumEvents.Drop(shard, ref party, isAtLimit: end == ReferralEnd.Limit, tick);
    }

    private static void Register(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Station == PartyRecord.NoSite)
        {
            AsylumEvents.RegisterAtLiberty(shard, ref party, tick);
        }
        else
        {
            AsylumEvents.RegisterInDetention(shard, ref party, tick);
        }
    }
}
