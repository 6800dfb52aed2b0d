using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Detention;

/// <summary>The time a party spends in a station, and its bed.</summary>
internal static class StationStay
{
    /// <summary>A party leaves its station, and the time spent there is counted.</summary>
    public static void Leave(Shard shard, ref PartyRecord party, int tick)
    {
        Count(shard, in party, tick);
        shard.Capacity.StationReleases[(tick % Tick.PerDay * shard.World.StationPlaces.Length) + party.Station] += party.People;
        party.Station = PartyRecord.NoSite;
    }

    /// <summary>Counts the time a party has spent in its station, in the months in which it was there.</summary>
    public static void Count(Shard shard, ref readonly PartyRecord party, int tick)
    {
        shard.Recorder.CountTime(in party, TalliedEvent.DetainedPersonTicks, party.DetainedSince, tick);
        if (party.Is(PartyTraits.InNeed))
        {
            shard.Recorder.CountTime(in party, TalliedEvent.PenalisedPersonTicks, party.DetainedSince, tick);
        }
    }
}
