using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Border;
using FlowSim.Model.Hazards;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>Waiting in Mexico on the list of a metered port.</summary>
internal static class PortListEvents
{
    /// <summary>A party puts its name on the list of the port it has come to, and waits on the Mexican side.</summary>
    public static void Join(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = (ushort)shard.World.Network.Legs[party.Leg].From.Index;
        shard.Recorder.Count(in party, TalliedEvent.JoinedPortList, tick);
        BuyEarlySlot(shard, ref party, tick);
        Seat(shard, ref party, tick);
    }

    /// <summary>Whether a party may ask for admission at a port as not safe in Mexico.</summary>
    public static bool MayAskForException(Shard shard, ref readonly PartyRecord party, int port) =>
        PortListRule.MayAskForException(
            party.Is(PartyTraits.UnsafeInTransitCountry),
            in shard.World.Policy.ExceptionAccess[port],
            in shard.World.Policy.Metering[port]);

    /// <summary>Whether a party freed by kidnappers may ask for admission at a port of the city it is in.</summary>
    public static bool MayAskForExceptionHere(Shard shard, ref readonly PartyRecord party)
    {
        var leg = shard.World.LegToPort[party.Place];
        return leg != LegRow.None && MayAskForException(shard, in party, shard.World.Legs[leg].To);
    }

    /// <summary>
    /// A party freed by kidnappers asks for admission at the port of the city it is in. It loses the date of any
    /// hearing.
    /// </summary>
    public static void AskForException(Shard shard, ref PartyRecord party, int tick)
    {
        party.Leg = shard.World.LegToPort[party.Place];
        party.Traits &= ~PartyTraits.AwaitsHearing;
        shard.Recorder.Count(in party, TalliedEvent.JoinedPortList, tick);
        Seat(shard, ref party, tick);
    }

    /// <summary>
    /// A party is admitted as not safe in Mexico: it is neither returned to wait nor flown to a third country.
    /// </summary>
    public static void PortAdmitsUnsafe(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = shard.World.Legs[party.Leg].To;
        shard.Recorder.Count(in party, TalliedEvent.ReachedDestinationCountry, tick);
        shard.Recorder.Count(in party, TalliedEvent.EncounteredByDestinationCountry, tick);
        shard.Recorder.Count(in party, TalliedEvent.AdmittedAsUnsafe, tick);
        BorderEvents.Release(shard, in party, tick);
    }

    /// <summary>
    /// A party waits on a list until it is called, or until the first of these: it leaves, claims asylum in Mexico, or
    /// is kidnapped.
    /// </summary>
    private static void Seat(Shard shard, ref PartyRecord party, int tick)
    {
        var draws = shard.DrawsFor(BorderDraws.LeavingPortList, in party);
        var leaveRate = shard.World.Parameters.Metering.LeaveRatePerMonth / MeanYear.DaysPerMonth;
        var leaves = WaitingTime.Exponential(draws.Uniform(BorderDraws.LeavingPortList), leaveRate);
        var kidnapped = WaitingTime.Exponential(
            draws.Uniform(BorderDraws.KidnappedOnPortList), KidnappingRatePerDay(shard, party.Place));
        var race = new Race<PortWaitEnd>(PortWaitEnd.Leaves, leaves);
        race.Add(PortWaitEnd.Kidnapped, kidnapped);
        race.Add(PortWaitEnd.Claims, AsylumEvents.UntilClaimWhileWaiting(shard, in party));
        var slot = shard.Ask(ref party, JourneyEvent.AwaitPort, shard.Requests.Port, tick);
        shard.SetTimer(slot, race, tick);
    }

    /// <summary>Keepers of a list may sell a party an early slot.</summary>
    private static void BuyEarlySlot(Shard shard, ref PartyRecord party, int tick)
    {
        ref readonly var metering = ref shard.World.Policy.Metering[shard.World.Legs[party.Leg].To];
        party.Traits &= ~PartyTraits.BoughtEarlySlot;
        if (PortListRule.CanBuyEarlySlot(in metering, party.People, party.MoneyUsd)
            && shard.Uniform(BorderDraws.EarlySlotSold, in party) < metering.EarlySlotShare)
        {
            var priceUsd = PortListRule.EarlySlotPriceUsd(in metering, party.People);
            party.MoneyUsd -= (ushort)priceUsd;
            party.Traits |= PartyTraits.BoughtEarlySlot;
            shard.Recorder.Count(in party, TalliedEvent.BoughtEarlySlot, tick);
            shard.Recorder.Count(in party, TalliedEvent.ListKeepersUsd, tick, (int)priceUsd);
        }
    }

    /// <summary>The daily rate at which parties that wait in a city are kidnapped.</summary>
    public static double KidnappingRatePerDay(Shard shard, int place)
    {
        var policy = shard.World.Policy;
        var sheltered = policy.Shelters[place].IsOpen ? shard.World.Shelters.ShelteredShareAt(place) : 0;
        return KidnappingRule.WaitingRatePerDay(
            policy.OrganisedCrime[place].Strength, sheltered, shard.World.Parameters.Kidnapping);
    }

    /// <summary>The timer fires: a party leaves the list before it is called.</summary>
    public static void TimerFires(Shard shard, int slot, PortWaitEnd cause, int tick)
    {
        var party = shard.Waiting[slot];
        shard.Waiting.Vacate(slot);
        shard.Capacity.LeftPortLists[shard.World.Legs[party.Leg].To] += party.People;
        shard.Recorder.Count(in party, TalliedEvent.LeftPortList, tick);
        if (cause == PortWaitEnd.Kidnapped)
        {
            shard.Recorder.Count(in party, TalliedEvent.KidnappedWhileWaiting, tick);
            CrimeEvents.Kidnap(shard, ref party, tick, 0);
            return;
        }

        if (cause == PortWaitEnd.Claims)
        {
            AsylumEvents.ClaimWhileWaiting(shard, ref party, tick);
            return;
        }

        var draws = shard.DrawsFor(BorderDraws.GoingHomeFromPort, in party);
        var after = AfterGivingUpRule.Of(
            draws.Uniform(BorderDraws.GoingHomeFromPort),
            draws.Uniform(BorderDraws.HelpedHomeFromPort),
            shard.World.Parameters.Metering.GoHomeShare,
            settleShare: 0,
            shard.World.Policy.AssistedReturn[party.Place].Share);
        if (after == AfterGivingUp.CrossesBetweenPorts)
        {
            TravelEvents.StartAfresh(ref party);
        }

        TravelEvents.StopWaiting(shard, ref party, after, tick);
    }

    /// <summary>A party is called from the list.</summary>
    public static void PortAdmits(Shard shard, ref PartyRecord party, int tick)
    {
        var lost = shard.World.Policy.Metering[shard.World.Legs[party.Leg].To].LostSlotShare;
        if (lost > 0 && party.VisitCount < byte.MaxValue && shard.Uniform(BorderDraws.SlotLost, in party) < lost)
        {
            shard.Recorder.Count(in party, TalliedEvent.LostSlot, tick);
            TravelEvents.StartAfresh(ref party);
            party.Traits &= ~PartyTraits.BoughtEarlySlot;
            Seat(shard, ref party, tick);
            return;
        }

        party.Place = shard.World.Legs[party.Leg].To;
        BorderEvents.Contact(shard, ref party, isBetweenPorts: false, tick);
    }
}
