using FlowSim.Kernel.Chance;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Departure;

/// <summary>Whether what a party hears of the way ahead keeps it from going on.</summary>
internal static class Tolerance
{
    private static readonly uint Everybody = Threshold.Of(1);

    /// <summary>Whether a party puts up with what the way ahead from its place has come to cost.</summary>
    public static bool GoesOn(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        var goingOn = world.Choice.GoingOnFrom(world.Classes[party.Class].Segment, party.Place);
        return goingOn == Everybody || shard.LastingWord(DepartureDraws.Tolerance, in party) < goingOn;
    }
}
