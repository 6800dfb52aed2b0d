using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Cards;

/// <summary>Humanitarian visitor cards: applying for one, waiting for it, and going on with or without it.</summary>
internal static class CardApplication
{
    /// <summary>
    /// A party reaches a place where cards are issued, or one from which people make a detour to such a place.
    /// </summary>
    /// <returns>Whether it applies and waits.</returns>
    public static bool TryApply(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Is(PartyTraits.HasPapers))
        {
            return false;
        }

        var world = shard.World;
        var office = world.Policy.Cards[party.Place].Office;
        var draws = shard.DrawsFor(TravelDraws.ApplyingForCard, in party);
        if (!CardRule.Applies(
            party.Is(PartyTraits.InNeed),
            draws.Uniform(TravelDraws.ApplyingForCard),
            draws.Uniform(TravelDraws.CardWithoutNeed),
            world.Policy.Cards[office].ShareWithoutNeed,
            world.Parameters.Cards))
        {
            return false;
        }

        CaravanMembership.Leave(shard, ref party);
        party.Place = (ushort)office;
        shard.Recorder.Count(in party, TalliedEvent.AppliedForCard, tick);
        var slot = shard.Ask(ref party, JourneyEvent.AwaitCard, shard.Requests.Card, tick);
        var patience = WaitingTime.Exponential(draws.Uniform(TravelDraws.CardPatience), 1 / world.Parameters.Cards.PatienceDays);
        shard.SetTimer(slot, new Race<RequestWaitEnd>(RequestWaitEnd.Limit, patience), tick);
        return true;
    }
}
