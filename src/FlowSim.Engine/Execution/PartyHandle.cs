namespace FlowSim.Engine.Execution;

/// <summary>Where a waiting party sits, in one number: its shard and its slot there.</summary>
internal static class PartyHandle
{
    /// <summary>Nobody.</summary>
    public const int None = -1;

    /// <summary>Shards at the most.</summary>
    public const int MaxShards = 1 << ShardBits;

    private const int ShardBits = 7;

    /// <summary>The handle of a slot.</summary>
    public static int Of(int shard, int slot) => (slot << ShardBits) | shard;

    /// <summary>The shard of a handle.</summary>
    public static int ShardOf(int handle) => handle & (MaxShards - 1);

    /// <summary>The slot of a handle.</summary>
    public static int SlotOf(int handle) => handle >> ShardBits;
}
