namespace FlowSim.Kernel.Queues;

/// <summary>Today's requests to one service: the handle of each waiting record and the key that orders it.</summary>
/// <param name="capacity">How many requests it has room for before it grows.</param>
internal class RequestList(int capacity = RequestList.RequestsOfADay)
{
    /// <summary>Room for the requests of all shards on an ordinary day.</summary>
    public const int RequestsOfADay = 1024;

    private ulong[] _keys = new ulong[capacity];
    private int[] _handles = new int[capacity];

    /// <summary>Number of requests.</summary>
    public int Count { get; private set; }

    /// <summary>Handles of the records, in queue order once gathered.</summary>
    public ReadOnlySpan<int> Handles => _handles.AsSpan(0, Count);

    /// <summary>Keys of the requests, in the same order.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>The key of a request: earlier ticks first, and a random draw among requests of the same tick.</summary>
    public static ulong KeyOf(int tick, uint draw) => ((ulong)(uint)tick << 32) | draw;

    /// <summary>The tick in which a request was made.</summary>
    public static int TickOf(ulong key) => (int)(key >> 32);

    /// <summary>Adds a request.</summary>
    public void Add(ulong key, int handle)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, _keys.Length * 2);
            Array.Resize(ref _handles, _handles.Length * 2);
        }

        _keys[Count] = key;
        _handles[Count++] = handle;
    }

    /// <summary>
    /// Moves today's requests from all shards into this list, in queue order. The shards' lists are empty afterwards.
    /// </summary>
    /// <param name="shards">The shards.</param>
    /// <param name="listOf">Selects the list of a shard.</param>
    public void Gather<TShard>(TShard[] shards, Func<TShard, RequestList> listOf)
    {
        foreach (var shard in shards)
        {
            TakeFrom(listOf(shard));
        }

        Sort();
    }

    private void TakeFrom(RequestList other)
    {
        for (var index = 0; index < other.Count; index++)
        {
            Add(other._keys[index], other._handles[index]);
        }

        other.Clear();
    }

    /// <summary>Sorts by key. The result does not depend on which shard a request came from.</summary>
    private void Sort() => _keys.AsSpan(0, Count).Sort(_handles.AsSpan(0, Count));

    /// <summary>Removes all requests.</summary>
    public void Clear() => Count = 0;
}
