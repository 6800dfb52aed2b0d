using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Foundation.Chance;
using FlowSim.Model.Journey;

namespace FlowSim.Engine.Journey;

/// <summary>Waiting in Mexico on the list of a metered port.</summary>
internal static class PortListEvents
{
    private const byte CauseLeaves = 0;
    private const byte CauseKidnapped = 1;

    /// <summary>A party puts its name on the list of the port it came to; it waits on the Mexican side.</summary>
    public static void Join(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = (ushort)shard.World.Network.Legs[party.Leg].From.Index;
        shard.Count(in party, Occurrence.JoinedPortList, tick);
        var luck = shard.LuckOf(Streams.PortWait, in party);
        var leaves = Waits.Exponential(luck.UnitA, shard.World.Parameters.Metering.LeaveRatePerMonth / Waits.DaysPerMonth);
        var kidnapped = Waits.Exponential(luck.UnitB, KidnappingRatePerDay(shard, party.Place));
        var slot = shard.Ask(ref party, JourneyEvent.AwaitPort, shard.PortRequests, tick);
        shard.SetTimer(slot, leaves <= kidnapped ? CauseLeaves : CauseKidnapped, tick, Math.Min(leaves, kidnapped));
    }

    /// <summary>The rate at which parties that wait in a city are kidnapped.</summary>
    public static double KidnappingRatePerDay(Shard shard, int place)
    {
        var parameters = shard.World.Parameters.Kidnapping;
        var policy = shard.World.Policy;
        var sheltered = policy.Protection.ShelteredShare[place];
        var shelter = policy.HasShelter[place] ? (parameters.ShelterFactor * sheltered) + (1 - sheltered) : 1;
        return parameters.WaitingRatePerMonth / Waits.DaysPerMonth * policy.OrganisedStrength[place] * shelter;
    }

    /// <summary>A party leaves the list before it is called.</summary>
    public static void TimerRings(Shard shard, int slot, byte cause, int tick)
    {
        var party = shard.Waiting[slot];
        shard.Waiting.Vacate(slot);
        shard.LeftPortLists[shard.World.Legs[party.Leg].To] += party.People;
        shard.Count(in party, Occurrence.LeftPortList, tick);
        if (cause == CauseKidnapped)
        {
            CrimeEvents.Kidnap(shard, ref party, tick, 0);
            return;
        }

        var luck = shard.LuckOf(Streams.PortWait, in party, 1);
        if (luck.UnitA < shard.World.Parameters.Metering.GoHomeShare)
        {
            TravelEvents.GiveUp(shard, in party, tick);
            return;
        }

        TravelEvents.Turn(ref party);
        TravelEvents.CrossBetweenPorts(shard, ref party, tick);
    }

    /// <summary>A party is called from the list.</summary>
    public static void PortAdmits(Shard shard, ref PartyRecord party, int tick)
    {
        party.Place = shard.World.Legs[party.Leg].To;
        UsBorderEvents.Contact(shard, ref party, isBetweenPorts: false, tick);
    }
}
