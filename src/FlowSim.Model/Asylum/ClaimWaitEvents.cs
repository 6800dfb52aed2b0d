using FlowSim.Model.Controls;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// The wait for a decision ends before it: an alternative to detention, abandonment, the limit of detention, or a stop by
/// officers.
/// </summary>
internal static class ClaimWaitEvents
{
    /// <summary>The timer of a claimant fires before the decision.</summary>
    public static void TimerFires(Shard shard, int slot, ClaimWaitEnd cause, int tick)
    {
        var party = shard.Waiting[slot];
        if (cause == ClaimWaitEnd.Alternative)
        {
            ClaimWait.ReleaseToAlternative(shard, ref party, tick);
            shard.Waiting[slot] = party;
            ClaimWait.SetTimerAtLiberty(shard, slot, tick);
            return;
        }

        if (cause == ClaimWaitEnd.OfficersCome)
        {
            MeetOfficers(shard, ref party, slot, tick);
            return;
        }

        var isAtLiberty = party.Station == PartyRecord.NoSite;
        if (isAtLiberty && cause == ClaimWaitEnd.Dropout && ConfinementEvents.TryMoveWithClaim(shard, ref party, tick))
        {
            WaitOn(shard, in party, slot, tick);
            return;
        }

        shard.Waiting.Vacate(slot);
        if (party.AwaitsAdmission)
        {
            shard.Recorder.Count(in party, TalliedEvent.LostBeforeAdmission, tick);
        }

        if (isAtLiberty && cause == ClaimWaitEnd.Absconds)
        {
            ClaimEndEvents.Abscond(shard, ref party, tick);
            return;
        }

        ClaimEndEvents.Drop(shard, ref party, cause == ClaimWaitEnd.Limit, tick);
    }

    /// <summary>
    /// Officers might stop a claimant at liberty. The agency keeps the admitted claim of one that they apprehend, which waits again at
    /// the end of the queue; one whose claim is not admitted yet is treated as having none, and may claim again. One that they hand to
    /// kidnappers loses it.
    /// </summary>
    private static void MeetOfficers(Shard shard, ref PartyRecord party, int slot, int tick)
    {
        if (WaitingStopEvents.GoesOnWaiting(shard, ref party, tick, out var stop))
        {
            WaitOn(shard, in party, slot, tick);
            return;
        }

        shard.Waiting.Vacate(slot);
        if (party.AwaitsAdmission)
        {
            shard.Recorder.Count(in party, TalliedEvent.LostBeforeAdmission, tick);
        }

        if (stop == EncounterEnd.HandOver)
        {
            ClaimEndEvents.Lose(shard, ref party, tick);
        }
        else if (party.AwaitsAdmission)
        {
            ClaimEndEvents.LoseRegistration(shard, ref party, tick);
        }

        WaitingStopEvents.EndWait(shard, ref party, stop, tick);
    }

    /// <summary>A party at liberty waits on, as it did before.</summary>
    private static void WaitOn(Shard shard, ref readonly PartyRecord party, int slot, int tick)
    {
        shard.Waiting[slot] = party;
        if (party.AwaitsAdmission)
        {
            ClaimAdmission.SetTimer(shard, slot, tick);
        }
        else
        {
            ClaimWait.SetTimerAtLiberty(shard, slot, tick);
        }
    }
}
