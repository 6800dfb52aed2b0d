using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.TransitBar;

/// <summary>The transit bar where the case of a party begins in the destination country.</summary>
internal static class TransitBarEvents
{
    /// <summary>
    /// Applies the bar to the case of a party that officers detain or release, unless it is spared. Of those in need it is counted:
    /// they cannot be given asylum, whatever becomes of their case.
    /// </summary>
    /// <returns>Whether the party is barred.</returns>
    public static bool Apply(Shard shard, ref readonly PartyRecord party, int tick)
    {
        var share = shard.World.Policy.TransitBar[party.Place, new TravellerClass(party.Class).Group].Share;
        if (share <= 0
            || !TransitBarRule.Applies(
                party.Is(PartyTraits.Refused), share, shard.Uniform(BorderDraws.TransitBarApplied, in party)))
        {
            return false;
        }

        if (party.Is(PartyTraits.InNeed))
        {
            shard.Recorder.Count(in party, TalliedEvent.BarredFromAsylum, tick);
        }

        return true;
    }
}
