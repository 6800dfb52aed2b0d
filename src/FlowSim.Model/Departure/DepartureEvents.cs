using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Departure;

/// <summary>Leaving home.</summary>
internal static class DepartureEvents
{
    /// <summary>A party would leave home for the first time; it may apply for resettlement first.</summary>
    public static void Depart(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.ActiveParties++;
        if (!ResettlementEvents.TryApply(shard, ref party, tick))
        {
            LeaveHome(shard, ref party, tick);
        }
    }

    /// <summary>
    /// A party that is not to be resettled leaves, unless what it hears about the journey keeps it at home.
    /// </summary>
    public static void LeaveHome(Shard shard, ref PartyRecord party, int tick)
    {
        if (!OnwardDecision.GoesOn(shard, in party))
        {
            shard.Recorder.Count(in party, TalliedEvent.StayedHome, tick);
            shard.Recorder.End(in party, Fate.StayedHome);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.Departed, tick);
        if (party.Is(PartyTraits.InNeed))
        {
            shard.Recorder.Count(in party, TalliedEvent.DepartedInNeed, tick);
        }

        PaySmuggler(shard, ref party, tick);
        CaravanMembership.JoinAtStart(shard, ref party, tick);
        TravelEvents.GoOn(shard, ref party, tick);
    }

    /// <summary>A party leaves again after a return, with less money.</summary>
    public static void SetOutAgain(Shard shard, ref PartyRecord party, int tick)
    {
        party.Attempt++;
        party.VisitCount = 0;
        party.Leg = LegRow.None;
        party.Traits &= PartyTraits.Lasting;
        party.MoneyUsd = (ushort)(party.MoneyUsd * shard.World.Parameters.Return.MoneyKeptShare);
        shard.Recorder.Count(in party, TalliedEvent.NewAttempt, tick);
        CaravanMembership.JoinAtStart(shard, ref party, tick);
        TravelEvents.GoOn(shard, ref party, tick);
    }

    /// <summary>A party that was selected sets out on its own because it cannot wait.</summary>
    public static void LeaveUnresettled(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.LeftResettlement, tick);
        LeaveHome(shard, ref party, tick);
    }

    /// <summary>Pays the smuggler. One fee covers several attempts, and part of it is due before departure.</summary>
    private static void PaySmuggler(Shard shard, ref PartyRecord party, int tick)
    {
        if (shard.World.Classes[party.Class].Smuggler == 0)
        {
            return;
        }

        // Money is what is left after the fee before the run, so only the difference is paid or saved.
        var smugglers = shard.World.Smugglers;
        var left = party.MoneyUsd - Math.Round(smugglers.ExtraDownPaymentUsd * party.People);
        party.MoneyUsd = (ushort)Math.Clamp(left, 0, ushort.MaxValue);
        shard.Recorder.Count(in party, TalliedEvent.HiredSmuggler, tick);
        shard.Recorder.Count(in party, TalliedEvent.SmugglerFeesUsd, tick, (int)Math.Round(smugglers.FeeUsd) * party.People);
    }
}
