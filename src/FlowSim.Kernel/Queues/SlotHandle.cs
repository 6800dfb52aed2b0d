namespace FlowSim.Kernel.Queues;

/// <summary>Packs the position of a waiting record into one number: its shard and its slot in that shard.</summary>
internal static class SlotHandle
{
    /// <summary>The handle that refers to no slot.</summary>
    public const int None = -1;

    /// <summary>Maximum number of shards.</summary>
    public const int MaxShards = 1 << ShardBits;

    private const int ShardBits = 7;

    /// <summary>The handle of a slot.</summary>
    public static int Of(int shard, int slot) => (slot << ShardBits) | shard;

    /// <summary>The shard of a handle.</summary>
    public static int ShardOf(int handle) => handle & (MaxShards - 1);

    /// <summary>The slot of a handle.</summary>
    public static int SlotOf(int handle) => handle >> ShardBits;
}
