using FlowSim.Kernel;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Execution;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.World;

namespace FlowSim.Engine.Execution;

/// <summary>What happens to a party, as one table. Nothing happens to a party anywhere else.</summary>
/// <param name="shard">The shard of the parties.</param>
internal readonly struct JourneyEvents(Shard shard) : IEventTable<PartyRecord>
{
    /// <summary>Handles a party's next event.</summary>
    /// <param name="record">The party; what follows is booked from here.</param>
    /// <param name="tick">The current tick.</param>
    /// <exception cref="InvariantException">The event is one that never comes due.</exception>
    public void Handle(ref PartyRecord record, int tick)
    {
        shard.Note(in record, tick);
        Handle(shard, ref record, tick);
    }

    /// <summary>The events that most parties have most often come first.</summary>
    private static void Handle(Shard shard, ref PartyRecord party, int tick)
    {
        switch (party.Event)
        {
            case JourneyEvent.Arrive:
                TravelEvents.Arrive(shard, ref party, tick);
                break;
            case JourneyEvent.Depart:
                DepartureEvents.Depart(shard, ref party, tick);
                break;
            case JourneyEvent.SetOutAgain:
                DepartureEvents.SetOutAgain(shard, ref party, tick);
                break;
            case JourneyEvent.KidnappingEnds:
                KidnappingEvents.Ends(shard, ref party, tick);
                break;
            case JourneyEvent.ReturnedHome:
                ReturnEvents.ReturnedHome(shard, ref party, tick);
                break;
            case JourneyEvent.HarmedAtHome:
                ReturnEvents.HarmedAtHome(shard, ref party, tick);
                break;
            case JourneyEvent.Decision:
                ClaimEndEvents.Decision(shard, ref party, tick);
                break;
            case JourneyEvent.Timer:
                HandleTimer(shard, in party, tick);
                break;
            default:
                HandleDetained(shard, ref party, tick);
                break;
        }
    }

    /// <summary>Events of people whom officers hold, and of claims they have made to them.</summary>
    private static void HandleDetained(Shard shard, ref PartyRecord party, int tick)
    {
        switch (party.Event)
        {
            case JourneyEvent.Admitted:
                DetentionEvents.Admitted(shard, ref party, tick);
                break;
            case JourneyEvent.NotAdmitted:
                EncounterEvents.NotAdmitted(shard, ref party, tick);
                break;
            case JourneyEvent.StayEnds:
                DetentionEvents.StayEnds(shard, ref party, tick);
                break;
            case JourneyEvent.ContainmentEnds:
                TravelEvents.Arrive(shard, ref party, tick);
                break;
            case JourneyEvent.ShelterStayEnds:
                ChildShelterEvents.StayEnds(shard, ref party, tick);
                break;
            case JourneyEvent.ReferralEnds:
                ReferralEvents.Ends(shard, ref party, tick);
                break;
            case JourneyEvent.ClaimAdmitted:
                ClaimRegistration.Admitted(shard, ref party, tick);
                break;
            case JourneyEvent.DeportationStarts:
                DetentionEvents.DeportationStarts(shard, ref party, tick);
                break;
            default:
                HandleAtBorder(shard, ref party, tick);
                break;
        }
    }

    /// <summary>Events at the border of the destination country and beyond it.</summary>
    private static void HandleAtBorder(Shard shard, ref PartyRecord party, int tick)
    {
        switch (party.Event)
        {
            case JourneyEvent.PortAdmits:
                PortListEvents.PortAdmits(shard, ref party, tick);
                break;
            case JourneyEvent.TurnedBackAtPort:
                TravelEvents.GoOnWithoutPort(shard, ref party, tick);
                break;
            case JourneyEvent.HearingWaitEnds:
                HearingEvents.WaitEnds(shard, ref party, tick);
                break;
            case JourneyEvent.HearingDateSet:
                WaitForHearing.Wait(shard, ref party, tick);
                break;
            case JourneyEvent.WaitsAgainForHearing:
                WaitForHearing.Begin(shard, ref party, tick);
                break;
            case JourneyEvent.DestinationDetentionEnds:
                BorderDetentionEvents.Ends(shard, ref party, tick);
                break;
            case JourneyEvent.PortAdmitsUnsafe:
                PortListEvents.PortAdmitsUnsafe(shard, ref party, tick);
                break;
            case JourneyEvent.ArrivedInThirdCountry:
                TransferEvents.Arrived(shard, ref party, tick);
                break;
            case JourneyEvent.Reunited:
                ReunificationEvents.Reunited(shard, ref party, tick);
                break;
            default:
                HandlePapers(shard, ref party, tick);
                break;
        }
    }

    /// <summary>Rare events about papers: cards and resettlement.</summary>
    private static void HandlePapers(Shard shard, ref PartyRecord party, int tick)
    {
        switch (party.Event)
        {
            case JourneyEvent.DeskRegisters:
                DeskEvents.Registers(shard, ref party, tick);
                break;
            case JourneyEvent.DeskLineCloses:
                DeskEvents.GoWithout(shard, ref party, tick);
                break;
            case JourneyEvent.CardIssued:
                CardEvents.Issued(shard, ref party, tick);
                break;
            case JourneyEvent.CardLineCloses:
                CardEvents.GoWithout(shard, ref party, tick);
                break;
            case JourneyEvent.NotChosenForResettlement:
                DepartureEvents.LeaveHome(shard, ref party, tick);
                break;
            case JourneyEvent.LeavesResettled:
                ResettlementEvents.Leave(shard, in party, tick);
                break;
            case JourneyEvent.LeavesUnresettled:
                DepartureEvents.LeaveUnresettled(shard, ref party, tick);
                break;
            default:
                throw new InvariantException($"Tick {tick}, party {party.Index}: event {party.Event} came due.");
        }
    }

    /// <summary>
    /// The timer of a waiting party fires. It is void if the party has left or its timer was set again.
    /// </summary>
    private static void HandleTimer(Shard shard, ref readonly PartyRecord timer, int tick)
    {
        var slot = timer.TimerSlot;
        // Generations begin again after 65536, so a timer may find the generation it was set in, but not the party.
        if (shard.Waiting.GenerationOf(slot) != timer.TimerGeneration || shard.Waiting[slot].Index != timer.Index)
        {
            return;
        }

        switch (shard.Waiting[slot].Event)
        {
            case JourneyEvent.AwaitPort:
                PortListEvents.TimerFires(shard, slot, Race<PortWaitEnd>.CauseOf(timer.Cause), tick);
                break;
            case JourneyEvent.AwaitDesk:
                DeskEvents.TimerFires(shard, slot, tick);
                break;
            case JourneyEvent.AwaitCard:
                CardEvents.TimerFires(shard, slot, tick);
                break;
            case JourneyEvent.AwaitDeportation:
                DetentionEvents.TimerFires(shard, slot, tick);
                break;
            default:
                ClaimWaitEvents.TimerFires(shard, slot, Race<ClaimWaitEnd>.CauseOf(timer.Cause), tick);
                break;
        }
    }
}
