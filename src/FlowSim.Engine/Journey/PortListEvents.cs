using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>Waiting in Mexico on the list of a metered port.</summary>
internal static class PortListEvents
{
    /// <summary>A party puts its name on the list of the port it has come to, and waits on the Mexican side.</summary>
    public static void Join(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = (ushort)shard.World.Network.Legs[party.Leg].From.Index;
        shard.Count(in party, TalliedEvent.JoinedPortList, tick);
        BuyEarlySlot(shard, ref party, tick);
        Seat(shard, ref party, tick);
    }

    /// <summary>
    /// Whether a party may ask for admission at a port as not safe in Mexico. At a port without a list there is no need
    /// for an exception.
    /// </summary>
    public static bool MayAskForException(Shard shard, ref readonly PartyRecord party, int port) =>
        party.Is(PartyTraits.UnsafeInMexico)
        && shard.World.Policy.ExceptionAccess[port].PeoplePerDay > 0
        && !double.IsInfinity(shard.World.Policy.Metering[port].PeoplePerDay);

    /// <summary>
    /// A party released by kidnappers in a port city asks for admission there, if it may. It loses the date of any
    /// hearing.
    /// </summary>
    public static bool TryAskForException(Shard shard, ref PartyRecord party, int tick)
    {
        var leg = shard.World.LegToPort[party.Place];
        if (leg == LegRow.None || !MayAskForException(shard, in party, shard.World.Legs[leg].To))
        {
            return false;
        }

        party.Leg = leg;
        party.Traits &= ~PartyTraits.AwaitsHearing;
        shard.Count(in party, TalliedEvent.JoinedPortList, tick);
        Seat(shard, ref party, tick);
        return true;
    }

    /// <summary>
    /// A party is admitted as not safe in Mexico: it is neither returned to wait nor flown to a third country.
    /// </summary>
    public static void PortAdmitsUnsafe(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = shard.World.Legs[party.Leg].To;
        shard.Count(in party, TalliedEvent.ReachedUnitedStates, tick);
        shard.Count(in party, TalliedEvent.EncounteredByUnitedStates, tick);
        shard.Count(in party, TalliedEvent.AdmittedAsUnsafe, tick);
        UsBorderEvents.Release(shard, in party, tick);
    }

    /// <summary>
    /// A party waits on a list until it is called, or until the first of these: it leaves, claims asylum in Mexico, or
    /// is kidnapped.
    /// </summary>
    private static void Seat(Shard shard, ref PartyRecord party, int tick)
    {
        var draws = shard.DrawsFor(BorderDraws.LeavingPortList, in party);
        var race = new Race<PortWaitEnd>(
            PortWaitEnd.Leaves,
            WaitingTime.Exponential(draws.Uniform(BorderDraws.LeavingPortList), shard.World.Parameters.Metering.LeaveRatePerMonth / MeanYear.DaysPerMonth));
        race.Add(PortWaitEnd.Kidnapped, WaitingTime.Exponential(draws.Uniform(BorderDraws.KidnappedOnPortList), KidnappingRatePerDay(shard, party.Place)));
        race.Add(PortWaitEnd.Claims, AsylumEvents.UntilClaimWhileWaiting(shard, in party));
        var slot = shard.Ask(ref party, JourneyEvent.AwaitPort, shard.PortRequests, tick);
        shard.SetTimer(slot, race, tick);
    }

    /// <summary>Keepers of a list may sell a party an early turn.</summary>
    private static void BuyEarlySlot(Shard shard, ref PartyRecord party, int tick)
    {
        ref readonly var metering = ref shard.World.Policy.Metering[shard.World.Legs[party.Leg].To];
        var priceUsd = metering.EarlySlotUsd * party.People;
        party.Traits &= ~PartyTraits.BoughtEarlySlot;
        if (metering.EarlySlotShare > 0
            && party.MoneyUsd >= priceUsd
            && shard.Uniform(BorderDraws.EarlySlotSold, in party) < metering.EarlySlotShare)
        {
            party.MoneyUsd -= (ushort)priceUsd;
            party.Traits |= PartyTraits.BoughtEarlySlot;
            shard.Count(in party, TalliedEvent.BoughtEarlySlot, tick);
            shard.Count(in party, TalliedEvent.ListKeepersUsd, tick, (int)priceUsd);
        }
    }

    /// <summary>The daily rate at which parties that wait in a city are kidnapped.</summary>
    public static double KidnappingRatePerDay(Shard shard, int place)
    {
        var parameters = shard.World.Parameters.Kidnapping;
        var policy = shard.World.Policy;
        var sheltered = shard.World.Shelters.ShelteredShareAt(place);
        var shelter = policy.Shelters[place].IsOpen ? (parameters.ShelterFactor * sheltered) + (1 - sheltered) : 1;
        return parameters.WaitingRatePerMonth / MeanYear.DaysPerMonth * policy.OrganisedCrime[place].Strength * shelter;
    }

    /// <summary>The timer fires: a party leaves the list before it is called.</summary>
    public static void TimerFires(Shard shard, int slot, PortWaitEnd cause, int tick)
    {
        var party = shard.Waiting[slot];
        shard.Waiting.Vacate(slot);
        shard.LeftPortLists[shard.World.Legs[party.Leg].To] += party.People;
        shard.Count(in party, TalliedEvent.LeftPortList, tick);
        if (cause == PortWaitEnd.Kidnapped)
        {
            shard.Count(in party, TalliedEvent.KidnappedWhileWaiting, tick);
            CrimeEvents.Kidnap(shard, ref party, tick, 0);
            return;
        }

        if (cause == PortWaitEnd.Claims)
        {
            AsylumEvents.ClaimWhileWaiting(shard, ref party, tick);
            return;
        }

        var draws = shard.DrawsFor(BorderDraws.GoingHomeFromPort, in party);
        var isHelpedHome = draws.Uniform(BorderDraws.HelpedHomeFromPort) < shard.World.Policy.AssistedReturn[party.Place].Share;
        if (draws.Uniform(BorderDraws.GoingHomeFromPort) < shard.World.Parameters.Metering.GoHomeShare || isHelpedHome)
        {
            if (draws.Uniform(BorderDraws.GoingHomeFromPort) >= shard.World.Parameters.Metering.GoHomeShare)
            {
                shard.Count(in party, TalliedEvent.AssistedReturn, tick);
            }

            TravelEvents.GiveUp(shard, in party, tick);
            return;
        }

        TravelEvents.StartAfresh(ref party);
        TravelEvents.CrossBetweenPorts(shard, ref party, tick);
    }

    /// <summary>A party is called from the list.</summary>
    public static void PortAdmits(Shard shard, ref PartyRecord party, int tick)
    {
        var lost = shard.World.Policy.Metering[shard.World.Legs[party.Leg].To].LostSlotShare;
        if (lost > 0 && party.VisitCount < byte.MaxValue && shard.Uniform(BorderDraws.SlotLost, in party) < lost)
        {
            shard.Count(in party, TalliedEvent.LostSlot, tick);
            TravelEvents.StartAfresh(ref party);
            party.Traits &= ~PartyTraits.BoughtEarlySlot;
            Seat(shard, ref party, tick);
            return;
        }

        party.Place = shard.World.Legs[party.Leg].To;
        UsBorderEvents.Contact(shard, ref party, isBetweenPorts: false, tick);
    }
}
