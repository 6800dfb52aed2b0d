using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Buses;

/// <summary>Free buses, for parties with papers and for caravans.</summary>
internal static class BusEvents
{
    /// <summary>A party reaches a place from which buses leave.</summary>
    /// <returns>Whether it rides.</returns>
    public static bool TryRide(Shard shard, ref PartyRecord party, int tick)
    {
        ref readonly var bus = ref shard.World.Policy.Buses[party.Place];
        var way = shard.World.Buses.From(party.Place);
        if (!party.Is(PartyTraits.HasPapers | PartyTraits.InCaravan)
            || way.IsEmpty
            || party.VisitCount >= shard.World.MaxVisits
            || shard.Uniform(TravelDraws.RidingBus, in party) >= bus.Share)
        {
            return false;
        }

        shard.Recorder.Count(in party, TalliedEvent.RodeBus, tick);
        var hours = bus.Hours;
        foreach (var leg in way)
        {
            shard.Recorder.CountRide(in party, leg.Index, tick);
        }

        party.Leg = (ushort)way[^1].Index;
        party.Place = (ushort)bus.To.Index;

        // A ride counts as a fresh start. Otherwise buses that run in a circle would carry the same people round for
        // ever.
        party.StartAfresh();
        shard.Book(ref party, JourneyEvent.Arrive, tick, WaitingTime.ToTicks(hours / (Tick.Hours * Tick.PerDay)));
        return true;
    }
}
