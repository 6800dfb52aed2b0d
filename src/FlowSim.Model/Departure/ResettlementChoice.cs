using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Departure;

/// <summary>
/// Selects the applicants who are resettled, in queue order, up to the number of places that the year has made
/// available so far. Applicants who are not selected set out.
/// </summary>
internal sealed class ResettlementChoice(SimulatedWorld world, Shard[] shards) : IDayService, IDeclaresState
{
    private readonly RequestList _requests = new();
    private double _places;

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.ResettlementRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.WaitingParties],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        // Unused places stay available, but never more of them than the places of one year.
        var perYear = world.Policy.Resettlement.Value.PlacesPerYear * world.SampleShare;
        _places = Math.Min(_places + (perYear / MeanYear.Days), perYear);
        _requests.Gather(shards, static shard => shard.Requests.Resettlement);
        var tomorrow = today.FirstTick.Number + Tick.PerDay;
        foreach (ref readonly var request in _requests.All)
        {
            if (_places > 0)
            {
                Choose(request.Handle, tomorrow);
            }
            else
            {
                WaitingQueue.Grant(shards, request.Handle, JourneyEvent.NotChosenForResettlement, 0);
            }
        }

        _requests.Clear();
    }

    /// <summary>Selects a party. It waits at home until it can leave, or for as long as it is willing to.</summary>
    private void Choose(int handle, int tomorrow)
    {
        var shard = shards[SlotHandle.ShardOf(handle)];
        ref readonly var party = ref shard.Waiting[SlotHandle.SlotOf(handle)];
        _places -= party.People;
        var draws = shard.DrawsFor(DepartureDraws.WaitingForResettlement, in party);
        var wait = WaitingTime.ToTicks(world.Policy.Resettlement.Value.WaitMonths * MeanYear.DaysPerMonth);
        if (draws.Uniform(DepartureDraws.WaitingForResettlement) < world.Parameters.Resettlement.PatientShare)
        {
            WaitingQueue.Grant(shards, handle, JourneyEvent.LeavesResettled, tomorrow + wait);
        }
        else
        {
            var patience = (int)(wait * draws.Uniform(DepartureDraws.ResettlementPatience));
            WaitingQueue.Grant(shards, handle, JourneyEvent.LeavesUnresettled, tomorrow + patience);
        }
    }
}
