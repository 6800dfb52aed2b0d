using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Reunification;

/// <summary>Unaccompanied children in the transit country who are brought to relatives in the destination country.</summary>
internal static class ReunificationEvents
{
    /// <summary>
    /// An unaccompanied child is found, in a station or at liberty, at a place from which children are brought to
    /// relatives.
    /// </summary>
    /// <returns>Whether the procedure begins; if so, the child stays where it is until it ends.</returns>
    public static bool TryBegin(Shard shard, ref PartyRecord party, int place, int tick)
    {
        ref readonly var reunification = ref shard.World.Policy.Reunification[place];
        if (!ReunificationRule.IsOpenTo(in reunification, new TravellerClass(party.Class).Kind))
        {
            return false;
        }

        // Whether a child has relatives does not depend on where the question is asked, so the draw is keyed by the
        // party alone. Whether it is found eligible does depend on it.
        var kin = DrawBlock.Lasting(shard.World.Random, BorderDraws.Relatives, shard.World.Cohorts.KeyOf(in party));
        if (!ReunificationRule.Begins(
            in reunification,
            kin.Uniform(BorderDraws.Relatives),
            shard.Uniform(BorderDraws.Reunification, in party),
            shard.World.Parameters.Border))
        {
            return false;
        }

        CaravanMembership.Leave(shard, ref party);
        shard.Recorder.Count(in party, TalliedEvent.ReunificationBegun, tick);
        shard.Book(ref party, JourneyEvent.Reunited, tick, WaitingTime.ToTicks(reunification.DelayDays));
        return true;
    }

    /// <summary>A child is brought to its relatives.</summary>
    public static void Reunited(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Station != PartyRecord.NoSite)
        {
            StationStay.Leave(shard, ref party, tick);
        }

        shard.Recorder.Count(in party, TalliedEvent.ReunitedWithFamily, tick);
        shard.Recorder.End(in party, Fate.InDestinationCountry);
    }
}
