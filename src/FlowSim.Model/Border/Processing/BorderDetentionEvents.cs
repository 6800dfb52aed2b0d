using FlowSim.Kernel.Time;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Processing;

/// <summary>Detention by the country of destination, until its officers screen a party.</summary>
internal static class BorderDetentionEvents
{
    /// <summary>Officers of the destination country detain a party once it has been processed, or release it for lack of space.</summary>
    public static void Begin(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var parameters = world.Parameters.Border;
        var released = world.Processing.ReleaseShare[party.Place];
        var isBarred = TransitBarEvents.Apply(shard, in party, tick);
        shard.Capacity.DestinationDetentionDemand[party.Place] += party.People;
        if (released > 0 && shard.Uniform(BorderDraws.ReleaseForLackOfSpace, in party) < released)
        {
            shard.Capacity.ReleasedForLackOfDestinationSpace[party.Place] += party.People;
            shard.Recorder.Count(in party, TalliedEvent.ReleasedForLackOfDestinationSpace, tick);
            ProcessingEnd.Release(shard, in party, isBarred, tick);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.DetainedByDestinationCountry, tick);
        var draws = shard.DrawsFor(BorderDraws.BorderDetentionTime, in party);
        party.Course = isBarred ? BorderDetentionCourse.Barred : BorderDetentionCourse.Heard;
        var stay = WaitingTime.LogNormal(
            draws.Uniform(BorderDraws.BorderDetentionTime),
            parameters.DetentionMedianDays,
            parameters.DetentionSigma);
        if (world.Processing.DelayDays[party.Place] > 0)
        {
            var delay = WaitingTime.ToTicks(world.Processing.DelayDays[party.Place]);
            stay += delay;
            var until = Math.Min(tick + delay, world.Period.TickCount);
            shard.Recorder.CountTime(in party, TalliedEvent.HeldUnprocessedPersonTicks, tick, until);
        }

        shard.Book(ref party, JourneyEvent.DestinationDetentionEnds, tick, stay);
    }

    /// <summary>Detention by the destination country ends: in release after a screening that the party passed, or in removal.</summary>
    public static void Ends(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.Border;
        var isBarred = party.Course == BorderDetentionCourse.Barred;
        var draws = shard.DrawsFor(BorderDraws.AskingForAsylumAtBorder, in party);
        var screening = BorderScreeningRule.Of(
            party.Is(PartyTraits.InNeed),
            isAtPort: shard.World.Network.Places[party.Place].Role == PlaceRole.PortOfEntry,
            isBarred,
            draws.Uniform(BorderDraws.AskingForAsylumAtBorder),
            draws.Uniform(BorderDraws.ScreeningPassed),
            parameters);
        if (screening != BorderScreening.NotAsked)
        {
            shard.World.Fates.Remember(party.Index, PathwayFlags.Claimed);
        }

        if (screening == BorderScreening.Passed)
        {
            ProcessingEnd.Release(shard, in party, isBarred, tick);
            return;
        }

        shard.Information.ReportSetback(in party);
        ProcessingEnd.Remove(shard, ref party, screening == BorderScreening.NotPassed || party.Is(PartyTraits.Refused), tick);
    }
}
