using FlowSim.Kernel.Chance;
using FlowSim.Model.Asylum;
using FlowSim.Model.Crime;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Controls;

/// <summary>Stops at controls.</summary>
internal static class EncounterEvents
{
    /// <summary>A party meets the control of its leg as it sets out.</summary>
    /// <returns>Whether it goes on; if not, its next event is already booked.</returns>
    public static bool PassesControl(Shard shard, ref PartyRecord party, int tick)
    {
        var draws = shard.DrawsFor(EncounterDraws.StoppingForce, in party);
        var force = shard.World.Encounters.ForceAt(party.Leg, draws.Uniform(EncounterDraws.StoppingForce));
        var end = Stop(shard, ref party, force, in draws, tick);
        if (end == EncounterEnd.Bribe)
        {
            return true;
        }

        shard.Traffic.HeldBackByLeg[party.Leg] += party.People;
        Follow(shard, ref party, end, tick);
        return false;
    }

    /// <summary>Officers stop a party: what they do to it, and how the stop ends. A bribe is paid here.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="force">The force that stops it.</param>
    /// <param name="draws">Its draws about the stop.</param>
    /// <param name="tick">The current tick.</param>
    public static EncounterEnd Stop(Shard shard, ref PartyRecord party, Force force, in DrawBlock draws, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.Encounters;
        var officers = world.Forces.PositionOf(party.Place, force);
        shard.Recorder.Count(in party, TalliedEvent.Stopped, tick);
        var abuseShare = world.Corruption.IsMilitary(force) ? parameters.AbuseShareMilitary : parameters.AbuseShareCivil;
        if (draws.Uniform(EncounterDraws.AbuseByOfficers) < abuseShare * world.Policy.Oversight.All[officers].AbuseFactor)
        {
            shard.Recorder.Count(in party, TalliedEvent.AbusedByOfficers, tick);
            shard.Recorder.Mark(in party, FateFlags.Victim);
            shard.Information.ReportHarm(in party);
            CrimeReporting.Report(shard, in party, tick, CrimeDraws.ReportOfAbuse, party.People);
        }

        var price = (int)(parameters.BribeUsd * party.People);
        var canPay = party.MoneyUsd >= price;
        var canClaim = party.Is(PartyTraits.InNeed) && AsylumAccess.MayClaim(shard, in party, party.Place);
        var bribeShare = canPay ? world.Corruption.BribeShareOf(officers) : 0;
        var referralShare = EncounterRule.ReferralShare(world.Policy.Screening.Value.Share, world.Training.Referral);
        var mayBeReferred = canClaim && Interpretation.IsUnderstoodAtControl(shard, in party);
        var end = EncounterRule.End(
            draws.Uniform(EncounterDraws.EncounterEnd), bribeShare, mayBeReferred ? referralShare : 0);
        if (end != EncounterEnd.Bribe)
        {
            return end;
        }

        party.MoneyUsd -= (ushort)price;
        shard.Recorder.Count(in party, TalliedEvent.Bribed, tick);
        shard.Recorder.Count(in party, TalliedEvent.BribesUsd, tick, price);
        return IsHandedOver(shard, in party, officers, draws.Uniform(EncounterDraws.HandOver))
            ? EncounterEnd.HandOver
            : EncounterEnd.Bribe;
    }

    /// <summary>What follows a stop after which a party does not go on as before.</summary>
    public static void Follow(Shard shard, ref PartyRecord party, EncounterEnd end, int tick)
    {
        switch (end)
        {
            case EncounterEnd.HandOver:
                HandOver(shard, ref party, tick);
                break;
            case EncounterEnd.Referral:
                shard.Recorder.Count(in party, TalliedEvent.Referred, tick);
                AsylumClaim.ToOfficers(shard, ref party, tick);
                break;
            default:
                Apprehend(shard, ref party, tick);
                break;
        }
    }

    /// <summary>A party is apprehended and does not claim asylum; it waits for a bed in a station.</summary>
    public static void Apprehend(Shard shard, ref PartyRecord party, int tick)
    {
        CaravanMembership.Leave(shard, ref party);
        shard.Recorder.Count(in party, TalliedEvent.Apprehended, tick);
        shard.Information.ReportSetback(in party);
        if (!ChildShelterEvents.TakesIn(shard, ref party, tick))
        {
            shard.Ask(ref party, JourneyEvent.AwaitStation, shard.Requests.Station, tick);
        }
    }

    /// <summary>
    /// An apprehended party is released by the migration institute, the only body that may detain it.
    /// </summary>
    /// <returns>Whether it is free; if not, it has been handed to kidnappers.</returns>
    public static bool IsReleased(Shard shard, ref PartyRecord party, int tick)
    {
        var draw = shard.Uniform(EncounterDraws.HandOverOnRelease, in party);
        if (!IsHandedOver(shard, in party, shard.World.Forces.PositionOf(party.Place, shard.World.Forces.Migration), draw))
        {
            return true;
        }

        HandOver(shard, ref party, tick);
        return false;
    }

    private static bool IsHandedOver(Shard shard, ref readonly PartyRecord party, int officers, double draw) =>
        party.Leg != LegRow.None
        && draw < shard.World.Parameters.Corruption.CollusionShare * shard.World.Policy.Oversight.All[officers].CollusionFactor;

    private static void HandOver(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.HandedToKidnappers, tick);
        shard.Information.ReportHarm(in party);
        KidnappingEvents.Begin(shard, ref party, tick, 0);
    }

    /// <summary>No station has space: the party is released with an order to leave, and goes on.</summary>
    public static void NotAdmitted(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedForLackOfSpace, tick);
        if (!IsReleased(shard, ref party, tick))
        {
            return;
        }

        if (party.HasClaim)
        {
            ClaimRegistration.Again(shard, ref party, tick);
        }
        else
        {
            shard.Resume(ref party, tick);
        }
    }
}
