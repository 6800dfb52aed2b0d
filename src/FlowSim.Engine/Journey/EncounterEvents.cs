using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Foundation.Chance;
using FlowSim.Model.Encounters;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>Being stopped at a control.</summary>
internal static class EncounterEvents
{
    /// <summary>A party is stopped as it sets out on its leg.</summary>
    /// <returns>Whether it goes on; otherwise what follows has been arranged.</returns>
    public static bool PassesControl(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.Encounters;
        var luck = shard.LuckOf(Streams.Encounter, in party);
        var force = world.Encounters.ForceAt(party.Leg, luck.UnitA);
        var isMilitary = force is Force.NationalGuard or Force.Army;
        shard.Count(in party, Occurrence.Stopped, tick);
        if (luck.UnitB < (isMilitary ? parameters.AbuseShareMilitary : parameters.AbuseShareCivil))
        {
            shard.Count(in party, Occurrence.AbusedByOfficers, tick);
            shard.Mark(in party, FateMarks.Victim);
            shard.TellHarm(in party, party.Leg);
        }

        var price = (int)(parameters.BribeUsd * party.People);
        var bribeShare = isMilitary ? parameters.BribeShareMilitary : parameters.BribeShareCivil;
        var canPay = party.MoneyUsd >= price;
        var canClaim = party.Is(PartyTraits.InNeed) && !party.Is(PartyTraits.ClaimClosed)
            && world.Claims.OfficeFor(party.Place) != PartyRecord.NoSite;
        switch (EncounterRule.End(luck.UnitC, canPay ? bribeShare : 0, canClaim ? world.Policy.ScreeningShare : 0))
        {
            case EncounterEnd.Bribe:
                party.MoneyUsd -= (ushort)price;
                shard.Count(in party, Occurrence.Bribed, tick);
                shard.Count(in party, Occurrence.BribesUsd, tick, price);
                return true;
            case EncounterEnd.Referral:
                shard.HeldBackByLeg[party.Leg] += party.People;
                shard.Count(in party, Occurrence.Referred, tick);
                AsylumEvents.ClaimAtLiberty(shard, ref party, tick);
                return false;
            default:
                shard.HeldBackByLeg[party.Leg] += party.People;
                shard.Count(in party, Occurrence.Apprehended, tick);
                shard.TellSetback(in party);
                shard.Ask(ref party, JourneyEvent.AwaitStation, shard.StationRequests, tick);
                return false;
        }
    }
}
