using FlowSim.Engine.Chance;
using FlowSim.Kernel.Queues;

namespace FlowSim.Engine.Execution;

/// <summary>Today's requests of a shard's parties, one list for each service.</summary>
internal sealed class ShardRequests
{
    /// <summary>Requests a day for which a list has room before it grows.</summary>
    private const int RequestsPerDay = 64;

    /// <summary>For a place in a station.</summary>
    public RequestList Station { get; } = new(QueueDraws.Station, RequestsPerDay);

    /// <summary>For transport home.</summary>
    public RequestList Deportation { get; } = new(QueueDraws.Deportation, RequestsPerDay);

    /// <summary>For a decision on a claim.</summary>
    public RequestList Decision { get; } = new(QueueDraws.Decision, RequestsPerDay);

    /// <summary>For a place on the list of a port.</summary>
    public RequestList Port { get; } = new(QueueDraws.Port, RequestsPerDay);

    /// <summary>For a humanitarian visitor card.</summary>
    public RequestList Card { get; } = new(QueueDraws.Card, RequestsPerDay);

    /// <summary>For resettlement.</summary>
    public RequestList Resettlement { get; } = new(QueueDraws.Resettlement, RequestsPerDay);
}
