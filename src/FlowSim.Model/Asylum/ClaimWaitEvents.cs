using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// The wait for a decision ends before it: an alternative to detention, abandonment, or the limit of detention.
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

        var isAtLiberty = party.Station == PartyRecord.NoSite;
        if (isAtLiberty && cause == ClaimWaitEnd.Dropout && ConfinementEvents.TryMoveWithClaim(shard, ref party, tick))
        {
            shard.Waiting[slot] = party;
            ClaimWait.SetTimerAtLiberty(shard, slot, tick);
            return;
        }

        shard.Waiting.Vacate(slot);
        if (isAtLiberty && cause == ClaimWaitEnd.Absconds)
        {
            ClaimEndEvents.Abscond(shard, ref party, tick);
            return;
        }

        ClaimEndEvents.Drop(shard, ref party, cause == ClaimWaitEnd.Limit, tick);
    }
}
