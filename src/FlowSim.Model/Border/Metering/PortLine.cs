using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Metering;

/// <summary>The line in front of a port of entry, where officers may turn people back before they can ask.</summary>
internal static class PortLine
{
    /// <summary>Whether officers turn back a party that comes to a port; exceptions are admitted ahead of the line.</summary>
    public static bool TurnsBack(Shard shard, ref readonly PartyRecord party)
    {
        ref readonly var metering = ref shard.World.Policy.Metering[party.Place];
        if (PortList.MayAskForException(shard, in party, party.Place))
        {
            return false;
        }

        return PortListRule.IsClosed(in metering)
            || (metering.TurnedBackShare > 0
                && PortListRule.IsTurnedBack(in metering, shard.Uniform(BorderDraws.TurnedBackAtPort, in party)));
    }

    /// <summary>
    /// A party is turned back. It now knows this port, and takes another way from the city in front of it; in another city it
    /// may try a port again. Its community hears of it as of any setback.
    /// </summary>
    public static void TurnBack(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.TurnedBackAtPort, tick);
        shard.Information.ReportSetback(in party);
        party.Place = (ushort)shard.World.Network.Waypoints.Starts[party.Leg];
        party.Traits |= PartyTraits.HeldUp;
        party.StartAfresh();
        shard.Book(ref party, JourneyEvent.TurnedBackAtPort, tick, 1);
    }
}
