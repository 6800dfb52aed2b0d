using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Controls;

/// <summary>
/// The risk of people who wait in a town of the transit country of being stopped there. For the stop see
/// <see cref="WaitingStopEvents"/>.
/// </summary>
internal static class WaitingStop
{
    /// <summary>
    /// When officers might stop a party that waits where it is. The rate is the maximum that officers ever reach; at each such
    /// time, the rate of the day decides whether they stop it. Officers who come or leave during a wait therefore matter
    /// from that day, and the future policy of a place changes no draw before.
    /// </summary>
    /// <returns>Ticks from now; <see cref="WaitingTime.Never"/> where officers always accept its papers.</returns>
    public static int Until(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        if (world.Parameters.Encounters.WaitingPassagesPerDay <= 0 || !world.IsInTransitCountry[party.Place])
        {
            return WaitingTime.Never;
        }

        var rate = RatePerDay(shard, in party, world.WaitingStops.MaxIntensity);
        return rate <= 0
            ? WaitingTime.Never
            : WaitingTime.Exponential(shard.Uniform(TimeOf(in party), in party), rate);
    }

    /// <summary>Whether officers stop a party at a time at which they might.</summary>
    public static bool Happens(Shard shard, ref readonly PartyRecord party)
    {
        var stops = shard.World.WaitingStops;
        return shard.Uniform(EncounterDraws.WaitingStop, in party) * stops.MaxIntensity < stops.IntensityAt(party.Place);
    }

    /// <summary>Admission changes the rate, so the time before it is no part of the time after it, and has a draw of its own.</summary>
    private static Draw TimeOf(ref readonly PartyRecord party) =>
        party.AwaitsAdmission ? EncounterDraws.StopTimeBeforeAdmission : EncounterDraws.WaitingStopTime;

    private static double RatePerDay(Shard shard, ref readonly PartyRecord party, double intensity)
    {
        var parameters = shard.World.Parameters.Encounters;
        var respected = WaitingStopRule.RespectedShare(
            party.Is(PartyTraits.HasPapers), party.ClaimStage, party.Is(PartyTraits.AwaitsHearing), parameters);
        var isExtraRegional = shard.World.GroupOf(new TravellerClass(party.Class)).IsExtraRegional;
        return WaitingStopRule.RatePerDay(intensity, isExtraRegional, respected, parameters);
    }
}
