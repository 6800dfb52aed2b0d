using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Metering;

/// <summary>
/// Joining the list of a port of entry, and waiting on it. For what ends the wait see <see cref="PortListEvents"/>.
/// </summary>
internal static class PortList
{
    /// <summary>A party puts its name on the list of the port it has come to, and waits on the side of the transit country.</summary>
    public static void Join(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = (ushort)shard.World.Network.Waypoints.Starts[party.Leg];
        shard.Recorder.Count(in party, TalliedEvent.JoinedPortList, tick);
        party.Traits |= PartyTraits.HeldUp;
        BuyEarlySlot(shard, ref party, tick);
        Seat(shard, ref party, tick);
    }

    /// <summary>Whether a party may ask for admission at a port as not safe in the transit country.</summary>
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
        party.Traits = (party.Traits & ~PartyTraits.AwaitsHearing) | PartyTraits.HeldUp;
        shard.Recorder.Count(in party, TalliedEvent.JoinedPortList, tick);
        Seat(shard, ref party, tick);
    }

    /// <summary>A party takes the last place on a list, and waits.</summary>
    public static void Seat(Shard shard, ref PartyRecord party, int tick) =>
        SetTimer(shard, shard.Ask(ref party, JourneyEvent.AwaitPort, shard.Requests.Port, tick), tick);

    /// <summary>
    /// A party waits on a list until it is called, or until the first of these: it leaves, claims asylum in the transit
    /// country, is kidnapped, is stopped by officers, or somebody falls ill.
    /// </summary>
    public static void SetTimer(Shard shard, int slot, int tick)
    {
        ref readonly var party = ref shard.Waiting[slot];
        var draws = shard.DrawsFor(BorderDraws.LeavingPortList, in party);
        var leaveRate = shard.World.Parameters.Metering.LeaveRatePerMonth / MeanYear.DaysPerMonth;
        var leaves = WaitingTime.Exponential(draws.Uniform(BorderDraws.LeavingPortList), leaveRate);
        var kidnapped = WaitingTime.Exponential(
            draws.Uniform(BorderDraws.KidnappedOnPortList), KidnappingRatePerDay(shard, party.Place));
        var race = new Race<PortWaitEnd>(PortWaitEnd.Leaves, leaves);
        race.Add(PortWaitEnd.Kidnapped, kidnapped);
        race.Add(PortWaitEnd.Claims, AsylumClaim.UntilMadeWhileWaiting(shard, in party));
        race.Add(PortWaitEnd.OfficersCome, WaitingStop.Until(shard, in party));
        race.Add(PortWaitEnd.FallsIll, WaitingIllness.Until(shard, in party));
        shard.SetTimer(slot, race, tick);
    }

    /// <summary>The daily rate at which parties that wait in a city are kidnapped.</summary>
    public static double KidnappingRatePerDay(Shard shard, int place)
    {
        var world = shard.World;
        return KidnappingRule.WaitingRatePerDay(
            world.Policy.OrganisedCrime[place].Strength, world.ShelteredShareAt(place), world.Parameters.Kidnapping);
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
}
