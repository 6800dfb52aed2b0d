using FlowSim.Kernel.Queues;
using FlowSim.Model.Chance;

namespace FlowSim.Model.World;

/// <summary>Today's requests of a shard's parties, one list for each service.</summary>
internal sealed class ShardRequests
{
    /// <summary>For a place in a station.</summary>
    public ShardRequestList Station { get; } = new(QueueDraws.Station);

    /// <summary>For transport home.</summary>
    public ShardRequestList Deportation { get; } = new(QueueDraws.Deportation);

    /// <summary>For the admission of a registered claim.</summary>
    public ShardRequestList Admission { get; } = new(QueueDraws.Admission);

    /// <summary>For a decision on a claim.</summary>
    public ShardRequestList Decision { get; } = new(QueueDraws.Decision);

    /// <summary>For a place on the list of a port.</summary>
    public ShardRequestList Port { get; } = new(QueueDraws.Port);

    /// <summary>For the date of a hearing.</summary>
    public ShardRequestList Hearing { get; } = new(QueueDraws.Hearing);

    /// <summary>For the registration of a claim at an asylum desk.</summary>
    public ShardRequestList Desk { get; } = new(QueueDraws.Desk);

    /// <summary>For a humanitarian visitor card.</summary>
    public ShardRequestList Card { get; } = new(QueueDraws.Card);

    /// <summary>For resettlement.</summary>
    public ShardRequestList Resettlement { get; } = new(QueueDraws.Resettlement);
}
