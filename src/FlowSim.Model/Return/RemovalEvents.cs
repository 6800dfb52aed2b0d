using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Return;

/// <summary>Counts what the removal of a party is, by its need of protection.</summary>
internal static class RemovalEvents
{
    /// <summary>A state removes, expels or transfers a party.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="refouled">What is counted if this is refoulement, which names the state.</param>
    /// <param name="isRefused">Whether a procedure that could protect the party has refused it in this attempt.</param>
    /// <param name="tick">The tick.</param>
    public static void CountForm(
        Shard shard, ref readonly PartyRecord party, TalliedEvent refouled, bool isRefused, int tick)
    {
        switch (Refoulement.FormOf(party.Is(PartyTraits.InNeed), isRefused))
        {
            case RemovalForm.WithoutAccess:
                shard.Recorder.Count(in party, refouled, tick);
                shard.Recorder.CountFirst(in party, TalliedEvent.FirstRefouled, FateFlags.Refouled, tick);
                break;
            case RemovalForm.AfterWrongRefusal:
                shard.Recorder.Count(in party, TalliedEvent.RemovedAfterWrongRefusal, tick);
                break;
            default:
                break;
        }
    }
}
