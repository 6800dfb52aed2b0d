using FlowSim.Kernel.Queues;
using FlowSim.Model.Chance;

namespace FlowSim.Model.World;

/// <summary>Today's requests of a shard's parties, one list for each service.</summary>
/// <param name="capacity">Room for the requests of an ordinary day to one service.</param>
internal sealed class ShardRequests(int capacity)
{
    /// <summary>For a place in a station.</summary>
    public ShardRequestList Station { get; } = new(QueueDraws.Station, capacity);

    /// <summary>For transport home.</summary>
    public ShardRequestList Deportation { get; } = new(QueueDraws.Deportation, capacity);

    /// <summary>For the admission of a registered claim.</summary>
    public ShardRequestList Admission { get; } = new(QueueDraws.Admission, capacity);

    /// <summary>For a decision on a claim.</summary>
    public ShardRequestList Decision { get; } = new(QueueDraws.Decision, capacity);

    /// <summary>For a place on the list of a port.</summary>
    public ShardRequestList Port { get; } = new(QueueDraws.Port, capacity);

    /// <summary>For the date of a hearing.</summary>
    public ShardRequestList Hearing { get; } = new(QueueDraws.Hearing, capacity);

    /// <summary>For the registration of a claim at an asylum desk.</summary>
    public ShardRequestList Desk { get; } = new(QueueDraws.Desk, capacity);

    /// <summary>For a humanitarian visitor card.</summary>
    public ShardRequestList Card { get; } = new(QueueDraws.Card, capacity);

    /// <summary>For resettlement.</summary>
    public ShardRequestList Resettlement { get; } = new(QueueDraws.Resettlement, capacity);
}
