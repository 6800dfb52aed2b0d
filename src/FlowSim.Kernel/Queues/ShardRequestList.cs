using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Queues;

/// <summary>Today's requests of one shard to one service.</summary>
/// <param name="precedence">The draw that decides between requests of the same tick.</param>
/// <param name="capacity">Room for the requests of the shard on an ordinary day.</param>
internal sealed class ShardRequestList(Draw precedence, int capacity) : RequestList(capacity)
{
    /// <summary>The draw that decides between requests of the same tick.</summary>
    public Draw Precedence => precedence;
}
