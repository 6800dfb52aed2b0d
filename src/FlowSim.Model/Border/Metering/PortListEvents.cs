using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Metering;

/// <summary>Waiting in the transit country on the list of a metered port.</summary>
internal static class PortListEvents
{
    /// <summary>
    /// A party is admitted as not safe in the transit country: it is neither returned to wait nor flown to a third country.
    /// </summary>
    public static void PortAdmitsUnsafe(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = shard.World.Legs[party.Leg].To;
        shard.Recorder.Count(in party, TalliedEvent.ReachedDestinationCountry, tick);
        shard.Recorder.Count(in party, TalliedEvent.EncounteredByDestinationCountry, tick);
        shard.Recorder.Count(in party, TalliedEvent.AdmittedAsUnsafe, tick);
        ProcessingEnd.Release(shard, in party, TransitBarEvents.Apply(shard, in party, tick), tick);
    }

    /// <summary>The timer fires: a party leaves the list before it is called, unless officers or an illness let it wait
    /// on.</summary>
    public static void TimerFires(Shard shard, int slot, PortWaitEnd cause, int tick)
    {
        var party = shard.Waiting[slot];
        var stop = EncounterEnd.Bribe;
        if ((cause == PortWaitEnd.OfficersCome && WaitingStopEvents.GoesOnWaiting(shard, ref party, tick, out stop))
            || (cause == PortWaitEnd.FallsIll && WaitingIllness.WaitsOn(shard, ref party, tick)))
        {
            shard.Waiting[slot] = party;
            PortList.SetTimer(shard, slot, tick);
            return;
        }

        shard.Waiting.Vacate(slot);
        shard.Capacity.LeftPortLists[shard.World.Legs[party.Leg].To] += party.People;
        shard.Recorder.Count(in party, TalliedEvent.LeftPortList, tick);
        switch (cause)
        {
            case PortWaitEnd.Kidnapped:
                shard.Recorder.Count(in party, TalliedEvent.KidnappedWhileWaiting, tick);
                KidnappingEvents.Begin(shard, ref party, tick, 0);
                break;
            case PortWaitEnd.Claims:
                AsylumClaim.WhileWaiting(shard, ref party, tick);
                break;
            case PortWaitEnd.OfficersCome:
                WaitingStopEvents.EndWait(shard, ref party, stop, tick);
                break;
            default:
                GiveUp(shard, ref party, tick);
                break;
        }
    }

    private static void GiveUp(Shard shard, ref PartyRecord party, int tick)
    {
        var draws = shard.DrawsFor(BorderDraws.GoingHomeFromPort, in party);
        var after = AfterGivingUpRule.Of(
            draws.Uniform(BorderDraws.GoingHomeFromPort),
            draws.Uniform(BorderDraws.HelpedHomeFromPort),
            shard.World.Parameters.Metering.GoHomeShare,
            settleShare: 0,
            shard.World.Policy.AssistedReturn[party.Place].Share);
        if (after == AfterGivingUp.CrossesBetweenPorts)
        {
            party.StartAfresh();
        }

        TravelEvents.StopWaiting(shard, ref party, after, tick);
    }

    /// <summary>A party is called from the list.</summary>
    public static void PortAdmits(Shard shard, ref PartyRecord party, int tick)
    {
        var lost = shard.World.Policy.Metering[shard.World.Legs[party.Leg].To].LostSlotShare;
        if (lost > 0 && shard.Uniform(BorderDraws.SlotLost, in party) < lost)
        {
            shard.Recorder.Count(in party, TalliedEvent.LostSlot, tick);
            party.StartAfresh();
            party.Traits &= ~PartyTraits.BoughtEarlySlot;
            PortList.Seat(shard, ref party, tick);
            return;
        }

        party.Place = shard.World.Legs[party.Leg].To;
        BorderEvents.Contact(shard, ref party, isBetweenPorts: false, tick);
    }
}
