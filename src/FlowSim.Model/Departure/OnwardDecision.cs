using FlowSim.Kernel.Chance;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Departure;

/// <summary>Whether what a party hears of the way ahead keeps it from going on.</summary>
internal static class OnwardDecision
{
    /// <summary>Whether a party puts up with what the way ahead from its place has come to cost.</summary>
    public static bool GoesOn(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        var riseUsd = world.Choice.OverPaidUsd(
            world.Classes[party.Class].SegmentOf(in party), party.Place, world.Cohorts.HomeOf(in party));
        return riseUsd <= 0 || Threshold.Happens(
            shard.LastingWord(DepartureDraws.Tolerance, in party),
            ToleranceRule.Share(riseUsd, world.Parameters.Departure.ToleranceUsd));
    }
}
