using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Foundation.Chance;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>The time in which a claim made to migration officers lies with them, before the asylum agency has it.</summary>
internal static class ReferralEvents
{
    private const byte CausePassedOn = 0;
    private const byte CauseDropout = 1;
    private const byte CauseLimit = 2;

    /// <summary>A claim was made to migration officers: it reaches the agency at once, or after some time if it is not dropped before.</summary>
    public static void Begin(Shard shard, ref PartyRecord party, int tick)
    {
        var meanDays = shard.World.Parameters.Asylum.ReferralDays;
        if (meanDays <= 0)
        {
            Register(shard, ref party, tick);
            return;
        }

        var draw = shard.DrawOf(Streams.Referral, in party);
        var wait = WaitingTime.Exponential(draw.UniformA, 1 / meanDays);
        if (RightsEvents.IsHandledByTrained(shard, in party))
        {
            wait = Math.Min(wait, WaitingTime.ToTicks(shard.World.Policy.Protection.Protocol.ReferralHours / 24));
        }

        party.Cause = CausePassedOn;
        var isDetained = party.Station != PartyRecord.NoSite;
        var rate = isDetained ? AsylumEvents.DetainedDropoutRate(shard, in party) : AsylumEvents.FreeDropoutRate(shard, in party);
        TakeEarlier(ref party, ref wait, CauseDropout, WaitingTime.Exponential(draw.UniformB, rate));
        if (isDetained)
        {
            var limit = WaitingTime.ToTicks(shard.World.Parameters.Detention.MostDays) - (tick - party.Since);
            TakeEarlier(ref party, ref wait, CauseLimit, limit);
        }

        shard.Book(ref party, JourneyEvent.ReferralEnds, tick, wait);
    }

    /// <summary>The claim reaches the agency, or was dropped before.</summary>
    public static void Ends(Shard shard, ref PartyRecord party, int tick)
    {
        var place = party.Station == PartyRecord.NoSite ? party.Place : shard.World.StationPlaces[party.Station];
        if (party.Cause == CausePassedOn && shard.World.Claims.OfficeFor(place) != PartyRecord.NoSite)
        {
            shard.Count(in party, TalliedEvent.ClaimPassedOn, tick);
            Register(shard, ref party, tick);
            return;
        }

        shard.Count(in party, TalliedEvent.DroppedBeforeReferral, tick);
        AsylumEvents.Drop(shard, ref party, isAtLimit: party.Cause == CauseLimit, tick);
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

    private static void TakeEarlier(ref PartyRecord party, ref int wait, byte cause, int other)
    {
        if (other < wait)
        {
            wait = other;
            party.Cause = cause;
        }
    }
}
