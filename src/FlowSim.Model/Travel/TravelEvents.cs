using System.Runtime.CompilerServices;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel;

/// <summary>Arriving at a place, choosing the next leg, and setting out on it. Nearly all events are these.</summary>
internal static class TravelEvents
{
    /// <summary>A party arrives at a place.</summary>
    public static void Arrive(Shard shard, ref PartyRecord party, int tick)
    {
        var traits = shard.World.Claims.Traits[party.Place];
        if (traits != PlaceTraits.None)
        {
            Stop(shard, ref party, traits, tick);
            return;
        }

        GoOn(shard, ref party, tick);
    }

    /// <summary>A party that need not stop for a card, or no longer, goes on from where it is.</summary>
    public static void GoOnFrom(Shard shard, ref PartyRecord party, PlaceTraits traits, int tick)
    {
        if ((traits & PlaceTraits.Reunification) != 0 && ReunificationEvents.TryBegin(shard, ref party, party.Place, tick))
        {
            return;
        }

        if ((traits & PlaceTraits.ClaimPoint) != 0 && AsylumClaim.TryAtLiberty(shard, ref party, tick))
        {
            return;
        }

        GoOnWithoutClaim(shard, ref party, traits, tick);
    }

    /// <summary>A party that does not claim asylum where it is, or no longer, goes on from there.</summary>
    public static void GoOnWithoutClaim(Shard shard, ref PartyRecord party, PlaceTraits traits, int tick)
    {
        if ((traits & PlaceTraits.BusStop) != 0 && BusEvents.TryRide(shard, ref party, tick))
        {
            return;
        }

        GoOn(shard, ref party, tick);
    }

    /// <summary>A party goes on along its way, or chooses its next leg where ways part, and sets out.</summary>
    public static void GoOn(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var draws = shard.DrawsFor(TravelDraws.Route, in party);
        var next = NextOnWay(world, in party);
        if (next != LegRow.None)
        {
            TakeLeg(shard, ref party, next, in draws, isGoingOn: true, tick);
            return;
        }

        var ways = world.Choice.WaysFrom(world.Classes[party.Class].SegmentOf(in party), party.Place);
        if (ways.MayGiveUp && party.Leg != LegRow.None && !OnwardDecision.GoesOn(shard, in party))
        {
            EndByChoice(shard, in party, tick);
            return;
        }

        Choose(shard, ref party, in ways, in draws, tick);
    }

    /// <summary>A party that a port has turned back chooses another way from the city in front of it.</summary>
    public static void GoOnWithoutPort(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var withoutPort = new TravellerClass(party.Class).WithoutPort;
        var ways = world.Choice.WaysFrom(world.Classes[withoutPort.Index].SegmentOf(in party), party.Place);
        Choose(shard, ref party, in ways, shard.DrawsFor(TravelDraws.Route, in party), tick);
    }

    /// <summary>A party goes to cross between ports, from a city where it waited in vain.</summary>
    public static void CrossBetweenPorts(Shard shard, ref PartyRecord party, int tick)
    {
        var leg = shard.World.LegBetweenPorts[party.Place];
        if (leg == LegRow.None)
        {
            GoOn(shard, ref party, tick);
            return;
        }

        TakeLeg(shard, ref party, leg, shard.DrawsFor(TravelDraws.Stop, in party), isGoingOn: false, tick);
    }

    /// <summary>A party no longer waits at the border of the destination country.</summary>
    public static void StopWaiting(Shard shard, ref PartyRecord party, AfterGivingUp after, int tick)
    {
        switch (after)
        {
            case AfterGivingUp.Settles:
                JourneyEnd.Settle(shard, in party, tick);
                break;
            case AfterGivingUp.CrossesBetweenPorts:
                CrossBetweenPorts(shard, ref party, tick);
                break;
            case AfterGivingUp.AssistedReturn:
                shard.Recorder.Count(in party, TalliedEvent.AssistedReturn, tick);
                JourneyEnd.GiveUpWaiting(shard, in party, tick);
                break;
            default:
                JourneyEnd.GiveUpWaiting(shard, in party, tick);
                break;
        }
    }

    /// <summary>A party arrives at a place with a reason to stop.</summary>
    private static void Stop(Shard shard, ref PartyRecord party, PlaceTraits traits, int tick)
    {
        if ((traits & PlaceTraits.Border) != 0)
        {
            CaravanMembership.Leave(shard, ref party);
            BorderEvents.Arrive(shard, ref party, traits, tick);
            return;
        }

        if ((traits & PlaceTraits.CaravanPassing) != 0)
        {
            CaravanMembership.MeetOnTheWay(shard, ref party, tick);
        }

        if ((traits & PlaceTraits.CardPoint) == 0 || !CardApplication.TryApply(shard, ref party, tick))
        {
            GoOnFrom(shard, ref party, traits, tick);
        }
    }

    /// <summary>The leg on which a party goes on along the way it came; <see cref="LegRow.None"/> where it has a choice.</summary>
    private static ushort NextOnWay(SimulatedWorld world, ref readonly PartyRecord party)
    {
        if (party.Leg == LegRow.None)
        {
            return LegRow.None;
        }

        ref readonly var last = ref world.Legs[party.Leg];
        return last.To == party.Place ? last.Next : LegRow.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Choose(Shard shard, ref PartyRecord party, in Ways ways, in DrawBlock draws, int tick)
    {
        var leg = ways.Pick(draws.Word(TravelDraws.Route));
        if (leg == ChoiceTable.Exit || party.VisitCount >= shard.World.MaxVisits)
        {
            EndByChoice(shard, in party, tick);
            return;
        }

        TakeLeg(shard, ref party, leg, in draws, isGoingOn: false, tick);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TakeLeg(Shard shard, ref PartyRecord party, int leg, in DrawBlock draws, bool isGoingOn, int tick)
    {
        var world = shard.World;
        ref readonly var row = ref world.Legs[leg];
        var travellers = world.Classes[party.Class];
        var modifiers = party.RiskModifiers;
        party.Leg = (ushort)leg;
        shard.Recorder.CountLeg(in party, leg, tick);
        if ((modifiers & RiskModifier.Caravan) != 0)
        {
            if (!CaravanEvents.SetsOut(shard, ref party, tick))
            {
                return;
            }

            modifiers = party.RiskModifiers;
        }

        if (draws.Word(TravelDraws.Stop) < world.Encounters.ThresholdOf(leg, travellers.ControlModifiers + modifiers)
            && !EncounterEvents.PassesControl(shard, ref party, tick))
        {
            return;
        }

        var time = draws.Word(TravelDraws.TravelTime);
        var isInCaravan = (modifiers & RiskModifier.Caravan) != 0;
        var duration = isInCaravan ? world.Caravans.DurationOf(leg) : DurationAlone(world, in row, travellers.Smuggler, time);
        var boarding = row.RailWait != 0 && !isGoingOn ? world.Rail.WaitingTime[row.RailWait][(time >> 8) & 0xFF] : 0;
        var ticks = FixedTicks.Whole(duration, time >> 16) + boarding;
        shard.Recorder.NoteEntry(in party, in row, tick + ticks);
        var from = party.Place;
        party.Place = row.To;
        party.MoneyUsd -= (ushort)Math.Min(party.MoneyUsd, ((row.Fare * (uint)party.People) + ((time >> 16) & 0xFF)) >> 8);
        // A party can return to a place only over a way that leads away; it then needs new draws there.
        if (!isGoingOn && row.LeadsAway(travellers.Destination))
        {
            party.StartAfresh();
        }

        var crime = draws.Word(TravelDraws.Crime);
        if (crime < world.Hazards.ThresholdOf(leg, travellers.Smuggler + modifiers)
            && !CrimeEvents.ArrivesAsPlanned(shard, ref party, from, RandomBlock.ToUniform(crime), tick, ticks))
        {
            return;
        }

        shard.BookWithin(ref party, JourneyEvent.Arrive, tick, ticks);
    }

    /// <summary>How long a leg with its rest takes outside a caravan, in 65536ths of a tick.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint DurationAlone(SimulatedWorld world, in LegRow row, int smuggler, uint time) =>
        row.Duration + FixedTicks.Scaled(row.RestOf(smuggler), world.RestFactors[time & 0xFF]);

    private static void EndByChoice(Shard shard, ref readonly PartyRecord party, int tick)
    {
        if (JourneyEndRule.Settles(
            new TravellerClass(party.Class).StaysInTransitCountry, shard.World.Network.Places[party.Place].IsSettlement))
        {
            JourneyEnd.Settle(shard, in party, tick);
        }
        else
        {
            JourneyEnd.GiveUp(shard, in party, tick);
        }
    }
}
