using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Journey;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Services;

/// <summary>
/// Chooses who is resettled among those who apply, in the order of their turns, as far as the places of the year go that
/// have come free by then. Whoever is not chosen sets out.
/// </summary>
internal sealed class ResettlementChoice(SimulatedWorld world, Shard[] shards) : IDayService
{
    private readonly RequestList _requests = new(QueueDraws.Resettlement, 1024);
    private double _places;

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        // Places that nobody took stay open, but no more of them than a year has.
        var perYear = world.Policy.Resettlement.PlacesPerYear * world.SampleShare;
        _places = Math.Min(_places + (perYear / MeanYear.Days), perYear);
        _requests.Gather(shards, static shard => shard.ResettlementRequests);
        var tomorrow = today.FirstTick.Number + Tick.PerDay;
        foreach (var handle in _requests.Handles)
        {
            if (_places > 0)
            {
                Choose(handle, tomorrow);
            }
            else
            {
                WaitingQueue.Grant(shards, handle, JourneyEvent.NotChosenForResettlement, 0);
            }
        }

        _requests.Clear();
    }

    /// <summary>A party is chosen: it waits at home until it can leave, or for as long as it can bear.</summary>
    private void Choose(int handle, int tomorrow)
    {
        var shard = shards[PartyHandle.ShardOf(handle)];
        ref readonly var party = ref shard.Waiting[PartyHandle.SlotOf(handle)];
        _places -= party.People;
        var draws = shard.DrawsFor(DepartureDraws.WaitingForResettlement, in party);
        var wait = WaitingTime.ToTicks(world.Policy.Resettlement.WaitMonths * MeanYear.DaysPerMonth);
        if (draws.Uniform(DepartureDraws.WaitingForResettlement) < world.Parameters.Resettlement.PatientShare)
        {
            WaitingQueue.Grant(shards, handle, JourneyEvent.LeavesResettled, tomorrow + wait);
        }
        else
        {
            WaitingQueue.Grant(shards, handle, JourneyEvent.LeavesUnresettled, tomorrow + (int)(wait * draws.Uniform(DepartureDraws.ResettlementPatience)));
        }
    }
}
