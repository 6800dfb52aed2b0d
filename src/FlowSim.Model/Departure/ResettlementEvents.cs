using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Departure;

/// <summary>Resettlement from home, before the journey.</summary>
internal static class ResettlementEvents
{
    /// <summary>A party that would set out applies for resettlement first.</summary>
    /// <returns>Whether it applies, and waits for the selection.</returns>
    public static bool TryApply(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var travellers = new TravellerClass(party.Class);
        var inNeed = party.Is(PartyTraits.InNeed);
        if (!ResettlementRule.MayApply(in world.Policy.Resettlement.Value, party.Place, travellers, inNeed)
            || shard.Uniform(DepartureDraws.ApplyingForResettlement, in party) >= world.Parameters.Resettlement.ApplyingShare)
        {
            return false;
        }

        shard.Recorder.Count(in party, TalliedEvent.AppliedForResettlement, tick);
        shard.Ask(ref party, JourneyEvent.AwaitResettlement, shard.Requests.Resettlement, tick);
        return true;
    }

    /// <summary>A resettled party leaves by plane, with papers.</summary>
    public static void Leave(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.Resettled, tick);
        shard.Recorder.End(in party, Fate.Resettled);
    }
}
