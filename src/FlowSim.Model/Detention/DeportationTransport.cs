using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Detention;

/// <summary>Assigns seats on buses and planes to those who wait for deportation, first come, first served.</summary>
internal sealed class DeportationTransport(SimulatedWorld world, Shard[] shards) : IDayService, IDeclaresState
{
    private readonly RequestList _requests = new();
    private readonly WaitingQueue _queue = new(shards);
    private DayRoom _seats;

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.DeportationRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.WaitingParties],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(shards, static shard => shard.Requests.Deportation);
        foreach (ref readonly var request in _requests.All)
        {
            _queue.Join(request.Handle);
        }

        _requests.Clear();
        _seats.RefillWhole(world.Policy.Deportation.Value.PeoplePerDay * world.SampleShare);
        for (var handle = _queue.First(); handle != SlotHandle.None && _seats.IsOpen; handle = _queue.First())
        {
            _seats.Take(shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)].People);
            _queue.Grant(JourneyEvent.DeportationStarts, 0);
        }
    }
}
