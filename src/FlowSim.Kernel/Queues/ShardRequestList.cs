using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Queues;

/// <summary>Today's requests of one shard to one service.</summary>
/// <param name="precedence">The draw that decides between requests of the same tick.</param>
internal sealed class ShardRequestList(Draw precedence) : RequestList(RequestsOfAShard)
{
    /// <summary>Room for the requests of a shard on an ordinary day.</summary>
    private const int RequestsOfAShard = 64;

    /// <summary>The draw that decides between requests of the same tick.</summary>
    public Draw Precedence => precedence;
}
